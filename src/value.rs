//! Value: what any JSON is. The one thing that is read from outside, and the one that is handed out.
//!
//! One type each way: serde's derived code for every struct that crosses would weigh the module 3 KB more.
//!
//! In a page it comes from a JavaScript object, on the command line from `serde_json`;
//! from there on both take the same path, through the reader in [`crate::brief`].

pub mod digits;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// How deep lists and objects may stand in each other. A brief needs 9; a page's object may contain itself.
pub(crate) const DEPTH_MAX: u8 = 32;

/// Any JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`, and JavaScript's `undefined`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number; JSON knows one kind.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object, its fields in the order in which they were written.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// The field of that name, where this is an object that has it.
    pub fn field(&self, name: &str) -> Option<&Value> {
        match self {
            Value::Object(fields) => fields.iter().find(|(key, _)| key == name).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The string, where this is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The entries, if this is a list.
    pub fn as_list(&self) -> Option<&[Value]> {
        match self {
            Value::List(values) => Some(values),
            _ => None,
        }
    }

    /// The number, where this is one.
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(flag) => serializer.serialize_bool(*flag),
            Value::Number(number) => serializer.serialize_f64(*number),
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(list) => serializer.collect_seq(list),
            Value::Object(fields) => {
                serializer.collect_map(fields.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Value {
        Value::Bool(flag)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Number(number)
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(list: Vec<T>) -> Value {
        Value::List(list.into_iter().map(Into::into).collect())
    }
}

/// Makes structs plain objects: every field by its own name. A field that is left out does not compile.
macro_rules! plain {
    ($($name:ident { $($field:ident),+ $(,)? })+) => {$(
        impl From<$name> for $crate::value::Value {
            fn from($name { $($field),+ }: $name) -> Self {
                Self::Object(vec![$((stringify!($field).into(), $field.into())),+])
            }
        }
    )+};
}
pub(crate) use plain;

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Nested(DEPTH_MAX).deserialize(deserializer)
    }
}

/// Reads one value and counts down the levels that are left below it.
struct Nested(u8);

impl Nested {
    fn deeper<E: Error>(&self) -> Result<Nested, E> {
        match self.0 {
            0 => Err(E::custom("nested too deep")),
            left => Ok(Nested(left - 1)),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Nested {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Nested {
    type Value = Value;

    fn expecting(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.into()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::Text(value))
    }

    // The rest would be refused anyway; refused by name, serde would bring its float formatting along.
    fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<Value, E> {
        Err(E::custom("bytes"))
    }

    fn visit_some<D: Deserializer<'de>>(self, _: D) -> Result<Value, D::Error> {
        Err(D::Error::custom("option"))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, _: D) -> Result<Value, D::Error> {
        Err(D::Error::custom("struct"))
    }

    fn visit_enum<A: serde::de::EnumAccess<'de>>(self, _: A) -> Result<Value, A::Error> {
        Err(A::Error::custom("enum"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element_seed(self.deeper()?)? {
            list.push(value);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            fields.push((key, map.next_value_seed(self.deeper()?)?));
        }
        Ok(Value::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Value, serde_json::Error> {
        serde_json::from_str(text)
    }

    #[test]
    fn every_kind_of_json_becomes_its_value_in_the_order_written() {
        let value = read(r#"{"b":[1,-2.5,true,null],"a":"x"}"#).expect("valid JSON");
        assert_eq!(
            value,
            Value::Object(vec![
                (
                    "b".into(),
                    Value::List(vec![
                        Value::Number(1.0),
                        Value::Number(-2.5),
                        Value::Bool(true),
                        Value::Null
                    ])
                ),
                ("a".into(), Value::Text("x".into())),
            ])
        );
    }

    #[test]
    fn what_contains_itself_is_refused_and_not_followed_for_ever() {
        let deep = "[".repeat(60) + &"]".repeat(60);
        let error = read(&deep).expect_err("60 levels are too many");
        assert!(error.to_string().starts_with("nested too deep"), "{error}");
        assert!(read(&("[".repeat(32) + &"]".repeat(32))).is_ok());
    }
}
