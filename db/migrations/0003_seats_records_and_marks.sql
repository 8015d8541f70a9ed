CREATE TABLE `event_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`task_type_id` text,
	`kind` text NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`marked_on` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "event_marks_id" CHECK(length("event_marks"."id") = 36),
	CONSTRAINT "event_marks_kind" CHECK("event_marks"."kind" in ('training', 'new_model', 'new_rule', 'other')),
	CONSTRAINT "event_marks_name_length" CHECK(length("event_marks"."name") between 0 and 60),
	CONSTRAINT "event_marks_marked_on" CHECK("event_marks"."marked_on" is date("event_marks"."marked_on"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_marks_team` ON `event_marks` (`team_id`);--> statement-breakpoint
CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `import_layouts` (
	`team_id` text NOT NULL,
	`headers_hash` text NOT NULL,
	`mapping` text NOT NULL,
	PRIMARY KEY(`team_id`, `headers_hash`),
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "import_layouts_headers_hash_length" CHECK(length("import_layouts"."headers_hash") = 64),
	CONSTRAINT "import_layouts_mapping" CHECK(json_valid("import_layouts"."mapping") and length("import_layouts"."mapping") <= 20000)
) STRICT;
--> statement-breakpoint
CREATE TABLE `record_files` (
	`id` integer PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL,
	`brought_on` text NOT NULL,
	`account_id` text,
	`complete` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "record_files_name_length" CHECK(length("record_files"."name") between 0 and 200),
	CONSTRAINT "record_files_source" CHECK("record_files"."source" in ('browser', 'api', 'command')),
	CONSTRAINT "record_files_brought_on" CHECK("record_files"."brought_on" is date("record_files"."brought_on")),
	CONSTRAINT "record_files_complete_flag" CHECK("record_files"."complete" in (0, 1))
) STRICT;
--> statement-breakpoint
CREATE INDEX `record_files_team` ON `record_files` (`team_id`);--> statement-breakpoint
CREATE TABLE `record_people` (
	`id` integer PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`name_hash` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "record_people_name_hash_length" CHECK(length("record_people"."name_hash") = 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `record_people_name` ON `record_people` (`team_id`,`name_hash`);--> statement-breakpoint
CREATE TABLE `records` (
	`id` text PRIMARY KEY NOT NULL,
	`file_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`task_type_id` text NOT NULL,
	`day` text NOT NULL,
	`arm` text NOT NULL,
	`coin` integer DEFAULT false NOT NULL,
	`outcome` text,
	`minutes` real NOT NULL,
	`rework_minutes` real DEFAULT 0 NOT NULL,
	`rework_reasons` text DEFAULT '[]' NOT NULL,
	`size` integer DEFAULT 3 NOT NULL,
	`expected_minutes` real,
	`expected_minutes_with_ai` real,
	`by_hand_minutes` real,
	FOREIGN KEY (`file_id`) REFERENCES `record_files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `record_people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "records_id" CHECK(length("records"."id") = 36),
	CONSTRAINT "records_day" CHECK("records"."day" is date("records"."day")),
	CONSTRAINT "records_arm" CHECK("records"."arm" in ('with_ai', 'without_ai')),
	CONSTRAINT "records_coin_flag" CHECK("records"."coin" in (0, 1)),
	CONSTRAINT "records_outcome" CHECK("records"."outcome" is null or "records"."outcome" in ('saved', 'same', 'reworked', 'redone', 'without_ai')),
	CONSTRAINT "records_minutes" CHECK("records"."minutes" > 0 and "records"."minutes" <= 2400),
	CONSTRAINT "records_rework_minutes" CHECK("records"."rework_minutes" between 0 and 2400),
	CONSTRAINT "records_rework_reasons" CHECK(json_valid("records"."rework_reasons") and json_type("records"."rework_reasons") = 'array' and json_array_length("records"."rework_reasons") <= 10),
	CONSTRAINT "records_size" CHECK("records"."size" between 1 and 5),
	CONSTRAINT "records_expected" CHECK("records"."expected_minutes" is null or ("records"."expected_minutes" > 0 and "records"."expected_minutes" <= 2400)),
	CONSTRAINT "records_expected_with_ai" CHECK("records"."expected_minutes_with_ai" is null or ("records"."expected_minutes_with_ai" > 0 and "records"."expected_minutes_with_ai" <= 2400)),
	CONSTRAINT "records_by_hand" CHECK("records"."by_hand_minutes" is null or ("records"."by_hand_minutes" > 0 and "records"."by_hand_minutes" <= 2400))
) STRICT;
--> statement-breakpoint
CREATE INDEX `records_file` ON `records` (`file_id`,`task_type_id`);--> statement-breakpoint
CREATE TABLE `hats` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`kind` text NOT NULL,
	`seats` integer NOT NULL,
	`opened_on` text NOT NULL,
	`opened_by` text NOT NULL,
	`state` text NOT NULL,
	`code_hash` text,
	`expires_at` text NOT NULL,
	`closed_on` text,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "hats_id" CHECK(length("hats"."id") = 36),
	CONSTRAINT "hats_kind" CHECK("hats"."kind" in ('screen', 'sheet', 'single')),
	CONSTRAINT "hats_seats" CHECK("hats"."seats" between 1 and 500),
	CONSTRAINT "hats_opened_on" CHECK("hats"."opened_on" is date("hats"."opened_on")),
	CONSTRAINT "hats_opened_by" CHECK("hats"."opened_by" in ('administrator', 'lead')),
	CONSTRAINT "hats_state" CHECK("hats"."state" in ('open', 'confirmed', 'void')),
	CONSTRAINT "hats_code_hash_length" CHECK("hats"."code_hash" is null or length("hats"."code_hash") = 64),
	CONSTRAINT "hats_closed_on" CHECK("hats"."closed_on" is null or "hats"."closed_on" is date("hats"."closed_on"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `hats_team` ON `hats` (`team_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `hats_code_hash` ON `hats` (`code_hash`);--> statement-breakpoint
CREATE TABLE `slips` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`hat_id` text NOT NULL,
	FOREIGN KEY (`hat_id`) REFERENCES `hats`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "slips_code_hash_length" CHECK(length("slips"."code_hash") = 64)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `slips_hat` ON `slips` (`hat_id`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`arrived` integer DEFAULT false NOT NULL,
	CONSTRAINT "proposals_id" CHECK(length("proposals"."id") = 36),
	CONSTRAINT "proposals_name_length" CHECK(length("proposals"."name") between 1 and 60),
	CONSTRAINT "proposals_arrived_flag" CHECK("proposals"."arrived" in (0, 1))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_said_once` ON `proposals` (`name`);--> statement-breakpoint
UPDATE `deletions` SET `atom_id` = null;--> statement-breakpoint
UPDATE `entries` SET `atom_id` = null, `published_revision` = null;--> statement-breakpoint
UPDATE `burdens` SET `atom_id` = null, `published_revision` = null;--> statement-breakpoint
DELETE FROM `atom_items`;--> statement-breakpoint
DELETE FROM `moments`;--> statement-breakpoint
DELETE FROM `pool_atoms`;--> statement-breakpoint
DELETE FROM `pool_parts`;--> statement-breakpoint
DELETE FROM `boards`;--> statement-breakpoint
DELETE FROM `pools`;--> statement-breakpoint
DELETE FROM `atoms`;--> statement-breakpoint
DROP TABLE `pools`;--> statement-breakpoint
DROP TABLE `atoms`;--> statement-breakpoint
CREATE TABLE `atoms` (
	`id` integer PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`task_type_id` text,
	`arm` text,
	`trial_id` text,
	`burden` text,
	`published_on` text NOT NULL,
	`people` integer NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trial_id`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "atoms_published_on" CHECK("atoms"."published_on" is date("atoms"."published_on")),
	CONSTRAINT "atoms_floor" CHECK("atoms"."people" >= 5),
	CONSTRAINT "atoms_arm" CHECK("atoms"."arm" is null or "atoms"."arm" in ('with_ai', 'without_ai')),
	CONSTRAINT "atoms_burden" CHECK("atoms"."burden" is null or "atoms"."burden" in ('mandatory_training', 'proof_of_use', 'usage_reporting', 'comparing_drafts', 'filing_twice', 'mending_others_text', 'work_nobody_needed')),
	CONSTRAINT "atoms_task_or_burden" CHECK(("atoms"."task_type_id" is null) = ("atoms"."burden" is not null) and ("atoms"."task_type_id" is null) = ("atoms"."arm" is null)),
	CONSTRAINT "atoms_trial_of_task" CHECK("atoms"."trial_id" is null or "atoms"."task_type_id" is not null)
) STRICT;
--> statement-breakpoint
CREATE TABLE `pools` (
	`id` integer PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`task_type_id` text,
	`arm` text,
	`trial` integer DEFAULT false NOT NULL,
	`burden` text,
	`published_on` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pools_published_on" CHECK("pools"."published_on" is date("pools"."published_on")),
	CONSTRAINT "pools_arm" CHECK("pools"."arm" is null or "pools"."arm" in ('with_ai', 'without_ai')),
	CONSTRAINT "pools_burden" CHECK("pools"."burden" is null or "pools"."burden" in ('mandatory_training', 'proof_of_use', 'usage_reporting', 'comparing_drafts', 'filing_twice', 'mending_others_text', 'work_nobody_needed')),
	CONSTRAINT "pools_trial_flag" CHECK("pools"."trial" in (0, 1)),
	CONSTRAINT "pools_task_or_burden" CHECK(("pools"."task_type_id" is null) = ("pools"."burden" is not null) and ("pools"."task_type_id" is null) = ("pools"."arm" is null))
) STRICT;
--> statement-breakpoint
ALTER TABLE `contributors` ADD `seat_from` text CONSTRAINT "contributors_seat_from" CHECK("contributors"."seat_from" is null or "contributors"."seat_from" is date("contributors"."seat_from"));--> statement-breakpoint
ALTER TABLE `contributors` ADD `hat_id` text REFERENCES `hats`(`id`) ON UPDATE no action ON DELETE no action;--> statement-breakpoint
ALTER TABLE `contributors` ADD `note_hash` text CONSTRAINT "contributors_note_hash_length" CHECK("contributors"."note_hash" is null or length("contributors"."note_hash") = 64);--> statement-breakpoint
CREATE INDEX `atoms_team` ON `atoms` (`team_id`,`task_type_id`);--> statement-breakpoint
CREATE TABLE `__new_burdens` (
	`id` text PRIMARY KEY NOT NULL,
	`contributor_id` text NOT NULL,
	`team_id` text NOT NULL,
	`kind` text NOT NULL,
	`minutes` real NOT NULL,
	`day` text NOT NULL,
	`seconds_to_log` integer,
	`received_on` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`atom_id` integer,
	`published_revision` integer,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`atom_id`) REFERENCES `atoms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "burdens_id" CHECK(length("__new_burdens"."id") = 36),
	CONSTRAINT "burdens_kind" CHECK("__new_burdens"."kind" in ('mandatory_training', 'proof_of_use', 'usage_reporting', 'comparing_drafts', 'filing_twice', 'mending_others_text', 'work_nobody_needed')),
	CONSTRAINT "burdens_minutes" CHECK("__new_burdens"."minutes" > 0 and "__new_burdens"."minutes" <= 2400),
	CONSTRAINT "burdens_day" CHECK("__new_burdens"."day" is date("__new_burdens"."day")),
	CONSTRAINT "burdens_received_on" CHECK("__new_burdens"."received_on" is date("__new_burdens"."received_on")),
	CONSTRAINT "burdens_seconds_to_log" CHECK("__new_burdens"."seconds_to_log" is null or "__new_burdens"."seconds_to_log" between 1 and 600),
	CONSTRAINT "burdens_revision" CHECK("__new_burdens"."revision" >= 1),
	CONSTRAINT "burdens_published" CHECK(("__new_burdens"."atom_id" is null) = ("__new_burdens"."published_revision" is null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_burdens`("id", "contributor_id", "team_id", "kind", "minutes", "day", "seconds_to_log", "received_on", "revision", "atom_id", "published_revision") SELECT "id", "contributor_id", "team_id", "kind", "minutes", "day", "seconds_to_log", "received_on", "revision", null, null FROM `burdens`;--> statement-breakpoint
DROP TABLE `burdens`;--> statement-breakpoint
ALTER TABLE `__new_burdens` RENAME TO `burdens`;--> statement-breakpoint
CREATE INDEX `burdens_contributor` ON `burdens` (`contributor_id`,`day`);--> statement-breakpoint
CREATE INDEX `burdens_pending` ON `burdens` (`team_id`,`kind`) WHERE "burdens"."atom_id" is null;--> statement-breakpoint
CREATE INDEX `burdens_amended` ON `burdens` (`atom_id`) WHERE "burdens"."revision" > "burdens"."published_revision";--> statement-breakpoint
CREATE TABLE `__new_entries` (
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
	`atom_id` integer,
	`published_revision` integer,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trial_id`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`trial_start_id`) REFERENCES `trial_starts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`atom_id`) REFERENCES `atoms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "entries_id" CHECK(length("__new_entries"."id") = 36),
	CONSTRAINT "entries_day" CHECK("__new_entries"."day" is date("__new_entries"."day")),
	CONSTRAINT "entries_received_on" CHECK("__new_entries"."received_on" is date("__new_entries"."received_on")),
	CONSTRAINT "entries_arm" CHECK("__new_entries"."arm" in ('with_ai', 'without_ai')),
	CONSTRAINT "entries_assigned_arm" CHECK("__new_entries"."assigned_arm" is null or "__new_entries"."assigned_arm" in ('with_ai', 'without_ai')),
	CONSTRAINT "entries_of_trial" CHECK(("__new_entries"."trial_start_id" is null) = ("__new_entries"."assigned_arm" is null) and ("__new_entries"."trial_start_id" is null or "__new_entries"."trial_id" is not null)),
	CONSTRAINT "entries_outcome" CHECK("__new_entries"."outcome" is null or "__new_entries"."outcome" in ('saved', 'same', 'reworked', 'redone', 'without_ai')),
	CONSTRAINT "entries_outcome_of_arm" CHECK("__new_entries"."outcome" is null or ("__new_entries"."outcome" = 'without_ai') = ("__new_entries"."arm" = 'without_ai')),
	CONSTRAINT "entries_minutes" CHECK("__new_entries"."minutes" > 0 and "__new_entries"."minutes" <= 2400),
	CONSTRAINT "entries_rework_minutes" CHECK("__new_entries"."rework_minutes" between 0 and 2400),
	CONSTRAINT "entries_rework_reasons" CHECK(json_valid("__new_entries"."rework_reasons") and json_type("__new_entries"."rework_reasons") = 'array' and json_array_length("__new_entries"."rework_reasons") <= 10 and length("__new_entries"."rework_reasons") <= 256),
	CONSTRAINT "entries_size" CHECK("__new_entries"."size" between 1 and 5),
	CONSTRAINT "entries_expected" CHECK("__new_entries"."expected_minutes" is null or ("__new_entries"."expected_minutes" > 0 and "__new_entries"."expected_minutes" <= 2400)),
	CONSTRAINT "entries_expected_with_ai" CHECK("__new_entries"."expected_minutes_with_ai" is null or ("__new_entries"."expected_minutes_with_ai" > 0 and "__new_entries"."expected_minutes_with_ai" <= 2400)),
	CONSTRAINT "entries_by_hand" CHECK("__new_entries"."by_hand_minutes" is null or ("__new_entries"."by_hand_minutes" > 0 and "__new_entries"."by_hand_minutes" <= 2400)),
	CONSTRAINT "entries_more_asked" CHECK("__new_entries"."more_asked" is null or "__new_entries"."more_asked" in (0, 1)),
	CONSTRAINT "entries_also_by_hand" CHECK("__new_entries"."also_by_hand" is null or "__new_entries"."also_by_hand" in (0, 1)),
	CONSTRAINT "entries_time_became" CHECK("__new_entries"."time_became" is null or "__new_entries"."time_became" in ('residents', 'other_papers', 'thinking', 'home_on_time', 'new_demands')),
	CONSTRAINT "entries_why_without" CHECK("__new_entries"."why_without_ai" is null or "__new_entries"."why_without_ai" in ('confidential', 'faster_by_hand', 'face_to_face', 'no_fitting_tool', 'chose_not')),
	CONSTRAINT "entries_quality" CHECK("__new_entries"."quality" is null or "__new_entries"."quality" in ('better', 'as_good', 'worse')),
	CONSTRAINT "entries_seconds_to_log" CHECK("__new_entries"."seconds_to_log" is null or "__new_entries"."seconds_to_log" between 1 and 600),
	CONSTRAINT "entries_revision" CHECK("__new_entries"."revision" >= 1),
	CONSTRAINT "entries_published" CHECK(("__new_entries"."atom_id" is null) = ("__new_entries"."published_revision" is null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_entries`("id", "contributor_id", "team_id", "task_type_id", "trial_id", "trial_start_id", "assigned_arm", "day", "arm", "outcome", "minutes", "rework_minutes", "rework_reasons", "size", "expected_minutes", "expected_minutes_with_ai", "by_hand_minutes", "more_asked", "also_by_hand", "time_became", "why_without_ai", "seconds_to_log", "received_on", "revision", "atom_id", "published_revision") SELECT "id", "contributor_id", "team_id", "task_type_id", "trial_id", "trial_start_id", "assigned_arm", "day", "arm", "outcome", "minutes", "rework_minutes", "rework_reasons", "size", "expected_minutes", "expected_minutes_with_ai", "by_hand_minutes", "more_asked", "also_by_hand", "time_became", "why_without_ai", "seconds_to_log", "received_on", "revision", null, null FROM `entries`;--> statement-breakpoint
DROP TABLE `entries`;--> statement-breakpoint
ALTER TABLE `__new_entries` RENAME TO `entries`;--> statement-breakpoint
CREATE UNIQUE INDEX `entries_trial_start` ON `entries` (`trial_start_id`);--> statement-breakpoint
CREATE INDEX `entries_contributor` ON `entries` (`contributor_id`,`day`);--> statement-breakpoint
CREATE INDEX `entries_pending` ON `entries` (`team_id`,`task_type_id`,`arm`) WHERE "entries"."atom_id" is null;--> statement-breakpoint
CREATE INDEX `entries_amended` ON `entries` (`atom_id`) WHERE "entries"."revision" > "entries"."published_revision";--> statement-breakpoint
CREATE INDEX `pools_team` ON `pools` (`team_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `contributors_note_hash` ON `contributors` (`note_hash`);--> statement-breakpoint
CREATE INDEX `contributors_hat` ON `contributors` (`hat_id`);--> statement-breakpoint
CREATE TABLE `__new_feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`received_in` text NOT NULL,
	`question` text,
	`answer` text,
	`answered_on` text,
	`receipt_hash` text,
	`arrived` integer DEFAULT false NOT NULL,
	CONSTRAINT "feedback_id" CHECK(length("__new_feedback"."id") = 36),
	CONSTRAINT "feedback_kind" CHECK("__new_feedback"."kind" in ('complaint', 'suggestion')),
	CONSTRAINT "feedback_text_length" CHECK(length("__new_feedback"."text") between 1 and 1000),
	CONSTRAINT "feedback_received_in" CHECK("__new_feedback"."received_in" || '-01' is date("__new_feedback"."received_in" || '-01')),
	CONSTRAINT "feedback_question_length" CHECK("__new_feedback"."question" is null or length("__new_feedback"."question") between 1 and 1000),
	CONSTRAINT "feedback_answer_length" CHECK("__new_feedback"."answer" is null or length("__new_feedback"."answer") between 1 and 1000),
	CONSTRAINT "feedback_receipt_hash_length" CHECK("__new_feedback"."receipt_hash" is null or length("__new_feedback"."receipt_hash") = 64),
	CONSTRAINT "feedback_arrived_flag" CHECK("__new_feedback"."arrived" in (0, 1)),
	CONSTRAINT "feedback_answered_on" CHECK("__new_feedback"."answered_on" is null or "__new_feedback"."answered_on" is date("__new_feedback"."answered_on")),
	CONSTRAINT "feedback_answered_whole" CHECK(("__new_feedback"."question" is null) = ("__new_feedback"."answer" is null) and ("__new_feedback"."answer" is null) = ("__new_feedback"."answered_on" is null))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_feedback`("id", "kind", "text", "received_in", "question", "answer", "answered_on", "arrived") SELECT "id", "kind", "text", "received_in", "question", "answer", "answered_on", 1 FROM `feedback`;--> statement-breakpoint
DROP TABLE `feedback`;--> statement-breakpoint
ALTER TABLE `__new_feedback` RENAME TO `feedback`;--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_receipt_hash` ON `feedback` (`receipt_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_said_once` ON `feedback` (`received_in`,`kind`,`text`);--> statement-breakpoint
CREATE TABLE `__new_office` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`floor` integer DEFAULT 5 NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	`published_at` text,
	`time_zone` text DEFAULT 'Asia/Shanghai' NOT NULL,
	`key_check` text,
	`typed_address` text,
	`backup_daily` integer DEFAULT false NOT NULL,
	`backed_up_at` text,
	CONSTRAINT "office_one_row" CHECK("__new_office"."id" = 1),
	CONSTRAINT "office_name_length" CHECK(length("__new_office"."name") between 0 and 80),
	CONSTRAINT "office_floor_least" CHECK("__new_office"."floor" between 5 and 100),
	CONSTRAINT "office_time_zone_length" CHECK(length("__new_office"."time_zone") between 1 and 64),
	CONSTRAINT "office_key_check_length" CHECK("__new_office"."key_check" is null or length("__new_office"."key_check") = 64),
	CONSTRAINT "office_typed_address_length" CHECK("__new_office"."typed_address" is null or length("__new_office"."typed_address") between 1 and 200),
	CONSTRAINT "office_backup_daily_flag" CHECK("__new_office"."backup_daily" in (0, 1)),
	CONSTRAINT "office_synthetic_flag" CHECK("__new_office"."synthetic" in (0, 1))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_office`("id", "name", "floor", "synthetic", "published_at") SELECT "id", "name", "floor", "synthetic", "published_at" FROM `office`;--> statement-breakpoint
DROP TABLE `office`;--> statement-breakpoint
ALTER TABLE `__new_office` RENAME TO `office`;--> statement-breakpoint
CREATE TABLE `__new_tips` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`task_type_id` text NOT NULL,
	`text` text NOT NULL,
	`approved` integer DEFAULT false NOT NULL,
	`arrived` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tips_id" CHECK(length("__new_tips"."id") = 36),
	CONSTRAINT "tips_text_length" CHECK(length("__new_tips"."text") between 1 and 200),
	CONSTRAINT "tips_arrived_flag" CHECK("__new_tips"."arrived" in (0, 1)),
	CONSTRAINT "tips_approved_flag" CHECK("__new_tips"."approved" in (0, 1))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_tips`("id", "team_id", "task_type_id", "text", "approved", "arrived") SELECT "id", "team_id", "task_type_id", "text", "approved", 1 FROM `tips`;--> statement-breakpoint
DROP TABLE `tips`;--> statement-breakpoint
ALTER TABLE `__new_tips` RENAME TO `tips`;--> statement-breakpoint
CREATE UNIQUE INDEX `tips_said_once` ON `tips` (`team_id`,`task_type_id`,`text`);
