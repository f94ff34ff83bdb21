//! From a brief to pictures, texts and tables, and where the figures of the built-in one come from.

#[path = "../common/mod.rs"]
mod common;
#[path = "../random/mod.rs"]
mod random;

mod a_figure_every_so_many_years;
mod a_figure_is_said_as_it_is;
mod bars_are_as_long_as_their_values;
mod built_in;
mod charts;
mod each_figure_is_told_with_where_it_stands;
mod evidence;
mod fallback;
mod killed;
mod languages_are_data;
mod numbers;
mod own_calculation;
mod own_units_and_totals_are_said_everywhere;
mod palette;
mod pictures_are_as_they_were;
mod settings;
mod what_is_drawn_of_any_brief_is_whole;
mod what_looks_like_a_forecast_is_none;
mod widths;
