//! The command line, and what the guide and the README promise of it.

#[path = "../common/mod.rs"]
mod common;

mod a_picture_is_the_one_that_was_asked_for;
mod a_wrong_command_is_answered_with_the_right_one;
mod commands_end_as_others_do;
mod diff_names_what_to_look_at_again;
mod diff_tells_every_change;
mod examples_are_briefs;
mod new_brief_can_be_checked_and_drawn;
mod the_guide_is_true;
mod the_readme_says_how_ours_compares;
