//! An order of a few things.

/// The indexes below `count`, each before the first that it must come `before`; else in the order that they have.
///
/// Each is put in its place among those that came earlier. For the handful of things that are put in order in a page, the
/// standard library's sort, made anew for each kind of them, would be no faster and weigh 0.4 KB each.
pub fn order(count: usize, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::new();
    for index in 0..count {
        let later = order.iter().position(|other| before(index, *other));
        order.insert(later.unwrap_or(order.len()), index);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_things_keep_their_order() {
        let values = [2, 1, 3, 1, 2, 3, 0];
        let mut sorted: Vec<usize> = (0..values.len()).collect();
        sorted.sort_by_key(|index| values[*index]);
        assert_eq!(order(values.len(), &|a, b| values[a] < values[b]), sorted);
        assert_eq!(order(0, &|_, _| true), [] as [usize; 0]);
    }
}
