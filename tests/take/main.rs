//! What is taken away: files, exports and packed briefs.

#[path = "../common/mod.rs"]
mod common;

mod a_packed_brief_is_the_brief;
mod a_packed_brief_may_come_from_anybody;
mod an_export_shows_the_brief_that_it_was_made_of;
mod columns_have_their_values_below_their_years;
mod exports;
mod files_say_what_they_are;
mod fingerprints;
mod lines_have_their_values_below_their_years;
mod taken_along;
mod values_stand_at_their_points;
