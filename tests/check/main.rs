//! What is said of a brief before it is drawn: what the reader refuses, what the checks find, and what they leave alone.

#[path = "../common/mod.rs"]
mod common;
#[path = "../random/mod.rs"]
mod random;
#[path = "../fuzz/targets.rs"]
mod targets;

mod a_count_of_a_year_may_have_its_own_day;
mod a_sign_that_was_lost_is_told_at_its_line;
mod briefs;
mod check_says_where_and_what_next;
mod check_survives_hostile_files;
mod each_mistake_is_told_its_mend;
mod figures_and_words_agree;
mod no_sentence_ends_twice;
mod only_what_is_surely_wrong_is_told;
mod own_colors_pass_as_the_palette_does;
mod page_says_what_check_says;
mod schema_says_what_the_reader_reads;
mod what_chance_found_stays_mended;
mod what_fuzzing_found_stays_mended;
mod what_is_said_of_figures_by_chance_is_what_was_written;
mod what_no_figure_proves_is_to_be_read_once_more;
