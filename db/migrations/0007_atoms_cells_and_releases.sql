DROP TABLE `pool_parts`;--> statement-breakpoint
DROP TABLE `pool_atoms`;--> statement-breakpoint
DROP TABLE `pools`;--> statement-breakpoint
DROP TABLE `atom_items`;--> statement-breakpoint
DROP TABLE `moments`;--> statement-breakpoint
DROP TABLE `boards`;--> statement-breakpoint
DROP TABLE `restings`;--> statement-breakpoint
CREATE TABLE `kept_trials` AS SELECT `id`, `team_id`, `task_type_id`, `opens_on`, `closes_on`, `cancelled_on` FROM `trials`;--> statement-breakpoint
CREATE TABLE `kept_trial_starts` AS SELECT `id`, `trial_id`, `contributor_id`, `position`, `assigned_arm`, `expected_minutes`, `expected_minutes_with_ai`, `abandoned` FROM `trial_starts`;--> statement-breakpoint
CREATE TABLE `kept_trial_withheld` AS SELECT `id`, `trial_id`, `contributor_id` FROM `trial_withheld`;--> statement-breakpoint
CREATE TABLE `kept_entries` AS SELECT `id`, `contributor_id`, `team_id`, `task_type_id`, `trial_id`, `trial_start_id`, `assigned_arm`, `day`, `arm`, `outcome`, `minutes`, `rework_minutes`, `rework_reasons`, `size`, `expected_minutes`, `expected_minutes_with_ai`, `by_hand_minutes`, `more_asked`, `also_by_hand`, `time_became`, `why_without_ai`, `quality`, `seconds_to_log`, `received_on`, `revision` FROM `entries`;--> statement-breakpoint
CREATE TABLE `kept_burdens` AS SELECT `id`, `contributor_id`, `team_id`, `kind`, `minutes`, `day`, `seconds_to_log`, `received_on`, `revision` FROM `burdens`;--> statement-breakpoint
CREATE TABLE `kept_deletions` AS SELECT `id`, `contributor_id` FROM `deletions`;--> statement-breakpoint
DROP TABLE `entries`;--> statement-breakpoint
DROP TABLE `burdens`;--> statement-breakpoint
DROP TABLE `deletions`;--> statement-breakpoint
DROP TABLE `trial_starts`;--> statement-breakpoint
DROP TABLE `trial_withheld`;--> statement-breakpoint
DROP TABLE `atoms`;--> statement-breakpoint
DROP TABLE `trials`;--> statement-breakpoint
CREATE TABLE `runs` (
	`number` integer PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`cut_off` text NOT NULL,
	`finished` integer DEFAULT false NOT NULL,
	CONSTRAINT "runs_number" CHECK("runs"."number" >= 0),
	CONSTRAINT "runs_day" CHECK("runs"."day" is date("runs"."day")),
	CONSTRAINT "runs_cut_off" CHECK("runs"."cut_off" is date("runs"."cut_off")),
	CONSTRAINT "runs_finished_flag" CHECK("runs"."finished" in (0, 1))
) STRICT;--> statement-breakpoint
CREATE TABLE `trials` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`task_type_id` text NOT NULL,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`cancelled_on` text,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "trials_id" CHECK(length("trials"."id") = 36),
	CONSTRAINT "trials_opens_on" CHECK("trials"."opens_on" is date("trials"."opens_on")),
	CONSTRAINT "trials_closes_on" CHECK("trials"."closes_on" is date("trials"."closes_on")),
	CONSTRAINT "trials_eight_weeks" CHECK(julianday("trials"."closes_on") - julianday("trials"."opens_on") between 0 and 56)
) STRICT;--> statement-breakpoint
CREATE INDEX `trials_team_task_type` ON `trials` (`team_id`,`task_type_id`);--> statement-breakpoint
CREATE TABLE `trial_starts` (
	`id` text PRIMARY KEY NOT NULL,
	`trial_id` text NOT NULL,
	`contributor_id` text NOT NULL,
	`position` integer NOT NULL,
	`assigned_arm` text NOT NULL,
	`expected_minutes` real NOT NULL,
	`expected_minutes_with_ai` real,
	`abandoned` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`trial_id`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "trial_starts_id" CHECK(length("trial_starts"."id") = 36),
	CONSTRAINT "trial_starts_position" CHECK("trial_starts"."position" >= 0),
	CONSTRAINT "trial_starts_arm" CHECK("trial_starts"."assigned_arm" in ('with_ai', 'without_ai')),
	CONSTRAINT "trial_starts_expected" CHECK("trial_starts"."expected_minutes" > 0 and "trial_starts"."expected_minutes" <= 2400),
	CONSTRAINT "trial_starts_expected_with_ai" CHECK("trial_starts"."expected_minutes_with_ai" is null or ("trial_starts"."expected_minutes_with_ai" > 0 and "trial_starts"."expected_minutes_with_ai" <= 2400)),
	CONSTRAINT "trial_starts_abandoned_flag" CHECK("trial_starts"."abandoned" in (0, 1))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `trial_starts_position_once` ON `trial_starts` (`trial_id`,`position`);--> statement-breakpoint
CREATE INDEX `trial_starts_contributor` ON `trial_starts` (`contributor_id`);--> statement-breakpoint
CREATE TABLE `trial_withheld` (
	`id` text PRIMARY KEY NOT NULL,
	`trial_id` text NOT NULL,
	`contributor_id` text NOT NULL,
	FOREIGN KEY (`trial_id`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "trial_withheld_id" CHECK(length("trial_withheld"."id") = 36)
) STRICT, WITHOUT ROWID;--> statement-breakpoint
CREATE INDEX `trial_withheld_trial` ON `trial_withheld` (`trial_id`);--> statement-breakpoint
CREATE INDEX `trial_withheld_contributor` ON `trial_withheld` (`contributor_id`);--> statement-breakpoint
CREATE TABLE `entries` (
	`id` text PRIMARY KEY NOT NULL,
	`contributor_id` text NOT NULL,
	`team_id` text NOT NULL,
	`task_type_id` text NOT NULL,
	`trial_id` text,
	`trial_start_id` text,
	`assigned_arm` text,
	`day` text NOT NULL,
	`arm` text NOT NULL,
	`outcome` text,
	`minutes` real NOT NULL,
	`rework_minutes` real DEFAULT 0 NOT NULL,
	`rework_reasons` text DEFAULT '[]' NOT NULL,
	`size` integer DEFAULT 3 NOT NULL,
	`expected_minutes` real,
	`expected_minutes_with_ai` real,
	`by_hand_minutes` real,
	`more_asked` integer,
	`also_by_hand` integer,
	`time_became` text,
	`why_without_ai` text,
	`quality` text,
	`seconds_to_log` integer,
	`received_on` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`closed_run` integer,
	`published_run` integer,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trial_id`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trial_start_id`) REFERENCES `trial_starts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "entries_id" CHECK(length("entries"."id") = 36),
	CONSTRAINT "entries_day" CHECK("entries"."day" is date("entries"."day")),
	CONSTRAINT "entries_received_on" CHECK("entries"."received_on" is date("entries"."received_on")),
	CONSTRAINT "entries_arm" CHECK("entries"."arm" in ('with_ai', 'without_ai')),
	CONSTRAINT "entries_assigned_arm" CHECK("entries"."assigned_arm" is null or "entries"."assigned_arm" in ('with_ai', 'without_ai')),
	CONSTRAINT "entries_of_trial" CHECK(("entries"."trial_start_id" is null) = ("entries"."assigned_arm" is null) and ("entries"."trial_start_id" is null or "entries"."trial_id" is not null)),
	CONSTRAINT "entries_outcome" CHECK("entries"."outcome" is null or "entries"."outcome" in ('saved', 'same', 'reworked', 'redone', 'without_ai')),
	CONSTRAINT "entries_outcome_of_arm" CHECK("entries"."outcome" is null or ("entries"."outcome" = 'without_ai') = ("entries"."arm" = 'without_ai')),
	CONSTRAINT "entries_minutes" CHECK("entries"."minutes" > 0 and "entries"."minutes" <= 2400),
	CONSTRAINT "entries_rework_minutes" CHECK("entries"."rework_minutes" between 0 and 2400),
	CONSTRAINT "entries_rework_reasons" CHECK(json_valid("entries"."rework_reasons") and json_type("entries"."rework_reasons") = 'array' and json_array_length("entries"."rework_reasons") <= 10 and length("entries"."rework_reasons") <= 256),
	CONSTRAINT "entries_size" CHECK("entries"."size" between 1 and 5),
	CONSTRAINT "entries_expected" CHECK("entries"."expected_minutes" is null or ("entries"."expected_minutes" > 0 and "entries"."expected_minutes" <= 2400)),
	CONSTRAINT "entries_expected_with_ai" CHECK("entries"."expected_minutes_with_ai" is null or ("entries"."expected_minutes_with_ai" > 0 and "entries"."expected_minutes_with_ai" <= 2400)),
	CONSTRAINT "entries_by_hand" CHECK("entries"."by_hand_minutes" is null or ("entries"."by_hand_minutes" > 0 and "entries"."by_hand_minutes" <= 2400)),
	CONSTRAINT "entries_more_asked" CHECK("entries"."more_asked" is null or "entries"."more_asked" in (0, 1)),
	CONSTRAINT "entries_also_by_hand" CHECK("entries"."also_by_hand" is null or "entries"."also_by_hand" in (0, 1)),
	CONSTRAINT "entries_time_became" CHECK("entries"."time_became" is null or "entries"."time_became" in ('residents', 'other_papers', 'thinking', 'home_on_time', 'new_demands')),
	CONSTRAINT "entries_why_without" CHECK("entries"."why_without_ai" is null or "entries"."why_without_ai" in ('confidential', 'faster_by_hand', 'face_to_face', 'no_fitting_tool', 'chose_not')),
	CONSTRAINT "entries_quality" CHECK("entries"."quality" is null or "entries"."quality" in ('better', 'as_good', 'worse')),
	CONSTRAINT "entries_seconds_to_log" CHECK("entries"."seconds_to_log" is null or "entries"."seconds_to_log" between 1 and 600),
	CONSTRAINT "entries_revision" CHECK("entries"."revision" >= 1),
	CONSTRAINT "entries_published" CHECK("entries"."published_run" is null or "entries"."closed_run" <= "entries"."published_run")
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `entries_trial_start` ON `entries` (`trial_start_id`);--> statement-breakpoint
CREATE INDEX `entries_contributor` ON `entries` (`contributor_id`,`day`);--> statement-breakpoint
CREATE INDEX `entries_open` ON `entries` (`team_id`,`received_on`) WHERE "entries"."closed_run" is null;--> statement-breakpoint
CREATE INDEX `entries_waiting` ON `entries` (`team_id`) WHERE "entries"."closed_run" is not null and "entries"."published_run" is null;--> statement-breakpoint
CREATE INDEX `entries_trial` ON `entries` (`trial_id`) WHERE "entries"."trial_id" is not null;--> statement-breakpoint
CREATE TABLE `burdens` (
	`id` text PRIMARY KEY NOT NULL,
	`contributor_id` text NOT NULL,
	`team_id` text NOT NULL,
	`kind` text NOT NULL,
	`minutes` real NOT NULL,
	`day` text NOT NULL,
	`seconds_to_log` integer,
	`received_on` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`closed_run` integer,
	`published_run` integer,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "burdens_id" CHECK(length("burdens"."id") = 36),
	CONSTRAINT "burdens_kind" CHECK("burdens"."kind" in ('mandatory_training', 'proof_of_use', 'usage_reporting', 'comparing_drafts', 'filing_twice', 'mending_others_text', 'work_nobody_needed')),
	CONSTRAINT "burdens_minutes" CHECK("burdens"."minutes" > 0 and "burdens"."minutes" <= 2400),
	CONSTRAINT "burdens_day" CHECK("burdens"."day" is date("burdens"."day")),
	CONSTRAINT "burdens_received_on" CHECK("burdens"."received_on" is date("burdens"."received_on")),
	CONSTRAINT "burdens_seconds_to_log" CHECK("burdens"."seconds_to_log" is null or "burdens"."seconds_to_log" between 1 and 600),
	CONSTRAINT "burdens_revision" CHECK("burdens"."revision" >= 1),
	CONSTRAINT "burdens_published" CHECK("burdens"."published_run" is null or "burdens"."closed_run" <= "burdens"."published_run")
) STRICT;--> statement-breakpoint
CREATE INDEX `burdens_contributor` ON `burdens` (`contributor_id`,`day`);--> statement-breakpoint
CREATE INDEX `burdens_open` ON `burdens` (`team_id`,`received_on`) WHERE "burdens"."closed_run" is null;--> statement-breakpoint
CREATE INDEX `burdens_waiting` ON `burdens` (`team_id`) WHERE "burdens"."closed_run" is not null and "burdens"."published_run" is null;--> statement-breakpoint
CREATE TABLE `late_reworks` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`contributor_id` text NOT NULL,
	`team_id` text NOT NULL,
	`minutes` real NOT NULL,
	`rework_reasons` text DEFAULT '[]' NOT NULL,
	`received_on` text NOT NULL,
	`closed_run` integer,
	`published_run` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "late_reworks_id" CHECK(length("late_reworks"."id") = 36),
	CONSTRAINT "late_reworks_minutes" CHECK("late_reworks"."minutes" between 0 and 2400),
	CONSTRAINT "late_reworks_reasons" CHECK(json_valid("late_reworks"."rework_reasons") and length("late_reworks"."rework_reasons") <= 256),
	CONSTRAINT "late_reworks_received_on" CHECK("late_reworks"."received_on" is date("late_reworks"."received_on")),
	CONSTRAINT "late_reworks_published" CHECK("late_reworks"."published_run" is null or "late_reworks"."closed_run" <= "late_reworks"."published_run")
) STRICT;--> statement-breakpoint
CREATE INDEX `late_reworks_entry` ON `late_reworks` (`entry_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `late_reworks_open_once` ON `late_reworks` (`entry_id`) WHERE "late_reworks"."closed_run" is null;--> statement-breakpoint
CREATE INDEX `late_reworks_open` ON `late_reworks` (`team_id`,`received_on`) WHERE "late_reworks"."closed_run" is null;--> statement-breakpoint
CREATE INDEX `late_reworks_waiting` ON `late_reworks` (`team_id`) WHERE "late_reworks"."closed_run" is not null and "late_reworks"."published_run" is null;--> statement-breakpoint
CREATE INDEX `late_reworks_contributor` ON `late_reworks` (`contributor_id`);--> statement-breakpoint
CREATE TABLE `deletions` (
	`id` text PRIMARY KEY NOT NULL,
	`contributor_id` text NOT NULL,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deletions_id" CHECK(length("deletions"."id") = 36)
) STRICT;--> statement-breakpoint
CREATE INDEX `deletions_contributor` ON `deletions` (`contributor_id`);--> statement-breakpoint
CREATE TABLE `atoms` (
	`id` integer PRIMARY KEY NOT NULL,
	`run` integer NOT NULL,
	`team_id` text NOT NULL,
	`sort` text NOT NULL,
	`task_type_id` text,
	`arm` text,
	`burden` text,
	`key` text NOT NULL,
	`seats` integer NOT NULL,
	`pieces` integer NOT NULL,
	`pooled` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "atoms_sort" CHECK("atoms"."sort" in ('work', 'mixed', 'rework', 'burden')),
	CONSTRAINT "atoms_floor" CHECK("atoms"."seats" >= 5),
	CONSTRAINT "atoms_pieces" CHECK("atoms"."pieces" >= "atoms"."seats"),
	CONSTRAINT "atoms_arm" CHECK("atoms"."arm" is null or "atoms"."arm" in ('with_ai', 'without_ai')),
	CONSTRAINT "atoms_burden" CHECK("atoms"."burden" is null or "atoms"."burden" in ('mandatory_training', 'proof_of_use', 'usage_reporting', 'comparing_drafts', 'filing_twice', 'mending_others_text', 'work_nobody_needed')),
	CONSTRAINT "atoms_of_its_sort" CHECK(("atoms"."sort" = 'burden') = ("atoms"."arm" is null) and ("atoms"."burden" is null or "atoms"."sort" = 'burden') and ("atoms"."task_type_id" is null) = ("atoms"."sort" <> 'work')),
	CONSTRAINT "atoms_pooled_flag" CHECK("atoms"."pooled" in (0, 1))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `atoms_once` ON `atoms` (`team_id`,`run`,`key`);--> statement-breakpoint
CREATE INDEX `atoms_unpooled` ON `atoms` (`team_id`) WHERE "atoms"."pooled" = 0;--> statement-breakpoint
CREATE TABLE `cell_kinds` (
	`number` integer PRIMARY KEY NOT NULL,
	`task_type_id` text NOT NULL,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `cell_kinds_task_type_id_unique` ON `cell_kinds` (`task_type_id`);--> statement-breakpoint
CREATE TABLE `cells` (
	`atom_id` integer NOT NULL,
	`seat` integer NOT NULL,
	`kind` integer NOT NULL,
	`size` integer NOT NULL,
	`arm` integer NOT NULL,
	`quarter` integer NOT NULL,
	`pieces` integer NOT NULL,
	`minutes` integer NOT NULL,
	`squares` integer NOT NULL,
	PRIMARY KEY(`atom_id`, `seat`, `kind`, `size`, `arm`, `quarter`),
	FOREIGN KEY (`atom_id`) REFERENCES `atoms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cells_size" CHECK("cells"."size" between 0 and 5),
	CONSTRAINT "cells_arm" CHECK("cells"."arm" in (0, 1)),
	CONSTRAINT "cells_pieces" CHECK("cells"."pieces" >= 0 and ("cells"."pieces" = 0) = ("cells"."size" = 0)),
	CONSTRAINT "cells_minutes" CHECK("cells"."minutes" > 0 and "cells"."squares" > 0)
) STRICT, WITHOUT ROWID;--> statement-breakpoint
CREATE TABLE `tallies` (
	`atom_id` integer NOT NULL,
	`seat` integer NOT NULL,
	`pieces` integer NOT NULL,
	`minutes` integer NOT NULL,
	`timed` integer NOT NULL,
	`seconds` integer NOT NULL,
	`outcomes` integer NOT NULL,
	`saved` integer NOT NULL,
	`came_back` integer NOT NULL,
	`more_asked` integer NOT NULL,
	`more_asked_yes` integer NOT NULL,
	`also_by_hand` integer NOT NULL,
	`also_by_hand_yes` integer NOT NULL,
	`felt` integer NOT NULL,
	`felt_minutes` integer NOT NULL,
	`by_hand_minutes` integer NOT NULL,
	`residents` integer NOT NULL,
	`other_papers` integer NOT NULL,
	`thinking` integer NOT NULL,
	`home_on_time` integer NOT NULL,
	`new_demands` integer NOT NULL,
	`confidential` integer NOT NULL,
	`faster_by_hand` integer NOT NULL,
	`face_to_face` integer NOT NULL,
	`no_fitting_tool` integer NOT NULL,
	`chose_not` integer NOT NULL,
	`better` integer NOT NULL,
	`as_good` integer NOT NULL,
	`worse` integer NOT NULL,
	`reasons` integer NOT NULL,
	PRIMARY KEY(`atom_id`, `seat`),
	FOREIGN KEY (`atom_id`) REFERENCES `atoms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tallies_pieces" CHECK("tallies"."pieces" > 0),
	CONSTRAINT "tallies_reasons" CHECK("tallies"."reasons" between 0 and 1023)
) STRICT, WITHOUT ROWID;--> statement-breakpoint
CREATE TABLE `usuals` (
	`team_id` text NOT NULL,
	`seat` integer NOT NULL,
	`kind` integer NOT NULL,
	`logs` text NOT NULL,
	PRIMARY KEY(`team_id`, `seat`, `kind`),
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "usuals_logs" CHECK(json_valid("usuals"."logs") and length("usuals"."logs") <= 200)
) STRICT, WITHOUT ROWID;--> statement-breakpoint
CREATE TABLE `pools` (
	`id` integer PRIMARY KEY NOT NULL,
	`run` integer NOT NULL,
	`team_id` text NOT NULL,
	`sort` text NOT NULL,
	`task_type_id` text,
	`arm` text,
	`burden` text,
	`key` text NOT NULL,
	`pieces` integer NOT NULL,
	`pooled` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pools_sort" CHECK("pools"."sort" in ('work', 'mixed', 'rework', 'burden')),
	CONSTRAINT "pools_arm" CHECK("pools"."arm" is null or "pools"."arm" in ('with_ai', 'without_ai')),
	CONSTRAINT "pools_burden" CHECK("pools"."burden" is null or "pools"."burden" in ('mandatory_training', 'proof_of_use', 'usage_reporting', 'comparing_drafts', 'filing_twice', 'mending_others_text', 'work_nobody_needed')),
	CONSTRAINT "pools_pooled_flag" CHECK("pools"."pooled" in (0, 1))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `pools_once` ON `pools` (`team_id`,`run`,`key`);--> statement-breakpoint
CREATE INDEX `pools_unpooled` ON `pools` (`team_id`) WHERE "pools"."pooled" = 0;--> statement-breakpoint
CREATE TABLE `pool_atoms` (
	`pool_id` integer NOT NULL,
	`atom_id` integer NOT NULL,
	PRIMARY KEY(`pool_id`, `atom_id`),
	FOREIGN KEY (`pool_id`) REFERENCES `pools`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`atom_id`) REFERENCES `atoms`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;--> statement-breakpoint
CREATE TABLE `named_reasons` (
	`team_id` text NOT NULL,
	`task_type_id` text NOT NULL,
	`reason` text NOT NULL,
	`seat` integer NOT NULL,
	PRIMARY KEY(`team_id`, `task_type_id`, `reason`, `seat`),
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "named_reasons_reason" CHECK("named_reasons"."reason" in ('made_up_facts', 'wrong_figures', 'other_units_data', 'off_template', 'wrong_tone_or_format', 'empty_or_same', 'missed_local_reality', 'manager_asked_to_redo', 'still_by_hand', 'other'))
) STRICT, WITHOUT ROWID;--> statement-breakpoint
CREATE TABLE `tool_changes` (
	`team_id` text NOT NULL,
	`task_type_id` text NOT NULL,
	`changed_on` text NOT NULL,
	`run` integer,
	PRIMARY KEY(`team_id`, `task_type_id`, `changed_on`),
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tool_changes_changed_on" CHECK("tool_changes"."changed_on" is date("tool_changes"."changed_on"))
) STRICT, WITHOUT ROWID;--> statement-breakpoint
CREATE INDEX `tool_changes_waiting` ON `tool_changes` (`team_id`) WHERE "tool_changes"."run" is null;--> statement-breakpoint
CREATE TABLE `series` (
	`id` integer PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`task_type_id` text,
	`since_run` integer NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`since_run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "series_reason" CHECK("series"."reason" in ('first', 'year', 'tool_changed'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `series_together_once` ON `series` (`team_id`,`since_run`) WHERE "series"."task_type_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `series_once` ON `series` (`team_id`,`task_type_id`,`since_run`) WHERE "series"."task_type_id" is not null;--> statement-breakpoint
CREATE TABLE `readings` (
	`id` integer PRIMARY KEY NOT NULL,
	`series_id` integer NOT NULL,
	`run` integer NOT NULL,
	`step` integer NOT NULL,
	`word` text NOT NULL,
	`estimate` real NOT NULL,
	`low` real NOT NULL,
	`high` real NOT NULL,
	`low_open` integer NOT NULL,
	`high_open` integer NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "readings_step" CHECK("readings"."step" between 0 and 10),
	CONSTRAINT "readings_word" CHECK("readings"."word" in ('saves', 'costs', 'probably_saves', 'probably_costs', 'points_to_saving', 'points_to_cost', 'no_large_difference', 'too_early')),
	CONSTRAINT "readings_range" CHECK("readings"."low" <= "readings"."estimate" and "readings"."estimate" <= "readings"."high"),
	CONSTRAINT "readings_open_flags" CHECK("readings"."low_open" in (0, 1) and "readings"."high_open" in (0, 1))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `readings_step_once` ON `readings` (`series_id`,`step`);--> statement-breakpoint
CREATE UNIQUE INDEX `readings_run_once` ON `readings` (`series_id`,`run`);--> statement-breakpoint
CREATE TABLE `reading_grounds` (
	`reading_id` integer PRIMARY KEY NOT NULL,
	`dithered` real NOT NULL,
	`half_width` real NOT NULL,
	`centre` real,
	`centre_variance` real,
	`spread_squared` real,
	FOREIGN KEY (`reading_id`) REFERENCES `readings`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;--> statement-breakpoint
CREATE TABLE `released_volumes` (
	`team_id` text NOT NULL,
	`run` integer NOT NULL,
	`period` text NOT NULL,
	`task_type_id` text,
	`what` text NOT NULL,
	`low` integer NOT NULL,
	`high` integer NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "released_volumes_period" CHECK((length("released_volumes"."period") = 4 or "released_volumes"."period" glob '[0-9][0-9][0-9][0-9]-Q[1-4]')),
	CONSTRAINT "released_volumes_what" CHECK("released_volumes"."what" in ('saved', 'burdens', 'net', 'mandatory_training', 'proof_of_use', 'usage_reporting', 'comparing_drafts', 'filing_twice', 'mending_others_text', 'work_nobody_needed')),
	CONSTRAINT "released_volumes_range" CHECK("released_volumes"."low" <= "released_volumes"."high")
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `released_volumes_together_once` ON `released_volumes` (`team_id`,`period`,`what`) WHERE "released_volumes"."task_type_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `released_volumes_once` ON `released_volumes` (`team_id`,`period`,`task_type_id`,`what`) WHERE "released_volumes"."task_type_id" is not null;--> statement-breakpoint
CREATE TABLE `released_shares` (
	`team_id` text NOT NULL,
	`run` integer NOT NULL,
	`period` text NOT NULL,
	`task_type_id` text,
	`question` text NOT NULL,
	`option` text NOT NULL,
	`third` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "released_shares_period" CHECK((length("released_shares"."period") = 4 or "released_shares"."period" glob '[0-9][0-9][0-9][0-9]-Q[1-4]')),
	CONSTRAINT "released_shares_question" CHECK("released_shares"."question" in ('felt_saved', 'reworked', 'more_asked', 'also_by_hand', 'time_became', 'why_without_ai', 'quality')),
	CONSTRAINT "released_shares_third" CHECK("released_shares"."third" in ('under_a_third', 'a_third_to_two_thirds', 'over_two_thirds'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `released_shares_together_once` ON `released_shares` (`team_id`,`period`,`question`,`option`) WHERE "released_shares"."task_type_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `released_shares_once` ON `released_shares` (`team_id`,`period`,`task_type_id`,`question`,`option`) WHERE "released_shares"."task_type_id" is not null;--> statement-breakpoint
CREATE TABLE `released_felt` (
	`team_id` text NOT NULL,
	`run` integer NOT NULL,
	`period` text NOT NULL,
	`task_type_id` text,
	`estimate` real NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "released_felt_period" CHECK((length("released_felt"."period") = 4 or "released_felt"."period" glob '[0-9][0-9][0-9][0-9]-Q[1-4]'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `released_felt_together_once` ON `released_felt` (`team_id`,`period`) WHERE "released_felt"."task_type_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `released_felt_once` ON `released_felt` (`team_id`,`period`,`task_type_id`) WHERE "released_felt"."task_type_id" is not null;--> statement-breakpoint
CREATE TABLE `released_reasons` (
	`team_id` text NOT NULL,
	`run` integer NOT NULL,
	`task_type_id` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "released_reasons_reason" CHECK("released_reasons"."reason" in ('made_up_facts', 'wrong_figures', 'other_units_data', 'off_template', 'wrong_tone_or_format', 'empty_or_same', 'missed_local_reality', 'manager_asked_to_redo', 'still_by_hand', 'other'))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `released_reasons_once` ON `released_reasons` (`team_id`,`task_type_id`,`reason`);--> statement-breakpoint
CREATE TABLE `released_trials` (
	`trial_id` text PRIMARY KEY NOT NULL,
	`run` integer NOT NULL,
	`step` integer,
	`word` text,
	`estimate` real,
	`low` real,
	`high` real,
	`low_open` integer,
	`high_open` integer,
	`abandoned` text,
	`not_followed` text,
	`rather_not` text,
	FOREIGN KEY (`trial_id`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "released_trials_word" CHECK("released_trials"."word" is null or "released_trials"."word" in ('saves', 'costs', 'probably_saves', 'probably_costs', 'points_to_saving', 'points_to_cost', 'no_large_difference', 'too_early')),
	CONSTRAINT "released_trials_whole" CHECK(("released_trials"."word" is null) = ("released_trials"."step" is null) and ("released_trials"."word" is null) = ("released_trials"."estimate" is null) and ("released_trials"."word" is null) = ("released_trials"."low" is null) and ("released_trials"."word" is null) = ("released_trials"."high" is null) and ("released_trials"."word" is null) = ("released_trials"."low_open" is null) and ("released_trials"."word" is null) = ("released_trials"."high_open" is null)),
	CONSTRAINT "released_trials_abandoned" CHECK("released_trials"."abandoned" is null or "released_trials"."abandoned" in ('under_a_third', 'a_third_to_two_thirds', 'over_two_thirds')),
	CONSTRAINT "released_trials_not_followed" CHECK("released_trials"."not_followed" is null or "released_trials"."not_followed" in ('under_a_third', 'a_third_to_two_thirds', 'over_two_thirds')),
	CONSTRAINT "released_trials_rather_not" CHECK("released_trials"."rather_not" is null or "released_trials"."rather_not" in ('under_a_third', 'a_third_to_two_thirds', 'over_two_thirds'))
) STRICT;--> statement-breakpoint
CREATE TABLE `released_quarters` (
	`team_id` text NOT NULL,
	`run` integer NOT NULL,
	`period` text NOT NULL,
	`seconds_a_note` integer,
	`people` integer NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "released_quarters_period" CHECK((length("released_quarters"."period") = 4 or "released_quarters"."period" glob '[0-9][0-9][0-9][0-9]-Q[1-4]')),
	CONSTRAINT "released_quarters_people" CHECK("released_quarters"."people" in (5, 20))
) STRICT;--> statement-breakpoint
CREATE UNIQUE INDEX `released_quarters_once` ON `released_quarters` (`team_id`,`period`);--> statement-breakpoint
CREATE INDEX `released_quarters_run` ON `released_quarters` (`run`);--> statement-breakpoint
INSERT INTO `trials` (`id`, `team_id`, `task_type_id`, `opens_on`, `closes_on`, `cancelled_on`) SELECT `id`, `team_id`, `task_type_id`, `opens_on`, `closes_on`, `cancelled_on` FROM `kept_trials`;--> statement-breakpoint
DROP TABLE `kept_trials`;--> statement-breakpoint
INSERT INTO `trial_starts` (`id`, `trial_id`, `contributor_id`, `position`, `assigned_arm`, `expected_minutes`, `expected_minutes_with_ai`, `abandoned`) SELECT `id`, `trial_id`, `contributor_id`, `position`, `assigned_arm`, `expected_minutes`, `expected_minutes_with_ai`, `abandoned` FROM `kept_trial_starts`;--> statement-breakpoint
DROP TABLE `kept_trial_starts`;--> statement-breakpoint
INSERT INTO `trial_withheld` (`id`, `trial_id`, `contributor_id`) SELECT `id`, `trial_id`, `contributor_id` FROM `kept_trial_withheld`;--> statement-breakpoint
DROP TABLE `kept_trial_withheld`;--> statement-breakpoint
INSERT INTO `entries` (`id`, `contributor_id`, `team_id`, `task_type_id`, `trial_id`, `trial_start_id`, `assigned_arm`, `day`, `arm`, `outcome`, `minutes`, `rework_minutes`, `rework_reasons`, `size`, `expected_minutes`, `expected_minutes_with_ai`, `by_hand_minutes`, `more_asked`, `also_by_hand`, `time_became`, `why_without_ai`, `quality`, `seconds_to_log`, `received_on`, `revision`) SELECT `id`, `contributor_id`, `team_id`, `task_type_id`, `trial_id`, `trial_start_id`, `assigned_arm`, `day`, `arm`, `outcome`, `minutes`, `rework_minutes`, `rework_reasons`, `size`, `expected_minutes`, `expected_minutes_with_ai`, `by_hand_minutes`, `more_asked`, `also_by_hand`, `time_became`, `why_without_ai`, `quality`, `seconds_to_log`, `received_on`, `revision` FROM `kept_entries`;--> statement-breakpoint
DROP TABLE `kept_entries`;--> statement-breakpoint
INSERT INTO `burdens` (`id`, `contributor_id`, `team_id`, `kind`, `minutes`, `day`, `seconds_to_log`, `received_on`, `revision`) SELECT `id`, `contributor_id`, `team_id`, `kind`, `minutes`, `day`, `seconds_to_log`, `received_on`, `revision` FROM `kept_burdens`;--> statement-breakpoint
DROP TABLE `kept_burdens`;--> statement-breakpoint
INSERT INTO `deletions` (`id`, `contributor_id`) SELECT `id`, `contributor_id` FROM `kept_deletions`;--> statement-breakpoint
DROP TABLE `kept_deletions`;--> statement-breakpoint
ALTER TABLE `contributors` ADD `cell_key` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `contributors_cell_key` ON `contributors` (`cell_key`);--> statement-breakpoint
UPDATE `decisions` SET `evidence` = 'null';--> statement-breakpoint
UPDATE `office` SET `published_at` = NULL;
