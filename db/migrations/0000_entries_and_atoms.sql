CREATE TABLE `account_teams` (
	`account_id` text NOT NULL,
	`team_id` text NOT NULL,
	PRIMARY KEY(`account_id`, `team_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`username` text NOT NULL,
	`password_hash` text,
	`role` text NOT NULL,
	`disabled` integer DEFAULT false NOT NULL,
	CONSTRAINT "accounts_id" CHECK(length("accounts"."id") = 36),
	CONSTRAINT "accounts_username_length" CHECK(length("accounts"."username") between 1 and 64),
	CONSTRAINT "accounts_role" CHECK("accounts"."role" in ('administrator', 'lead')),
	CONSTRAINT "accounts_disabled_flag" CHECK("accounts"."disabled" in (0, 1)),
	CONSTRAINT "accounts_password_hash" CHECK("accounts"."password_hash" is null or "accounts"."password_hash" like '$argon2id$%')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_username` ON `accounts` (`username`);--> statement-breakpoint
CREATE TABLE `atom_items` (
	`atom_id` integer NOT NULL,
	`item_id` text NOT NULL,
	`sign` integer NOT NULL,
	`contributor_id` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`atom_id`, `item_id`, `sign`),
	FOREIGN KEY (`atom_id`) REFERENCES `atoms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "atom_items_id" CHECK(length("atom_items"."item_id") = 36),
	CONSTRAINT "atom_items_sign" CHECK("atom_items"."sign" in (1, -1)),
	CONSTRAINT "atom_items_body" CHECK(json_valid("atom_items"."body"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `atom_items_item` ON `atom_items` (`item_id`);--> statement-breakpoint
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
	CONSTRAINT "atoms_burden" CHECK("atoms"."burden" is null or "atoms"."burden" in ('mandatory_training', 'proof_of_use', 'usage_reporting', 'comparing_drafts', 'filing_twice', 'work_nobody_needed')),
	CONSTRAINT "atoms_task_or_burden" CHECK(("atoms"."task_type_id" is null) = ("atoms"."burden" is not null) and ("atoms"."task_type_id" is null) = ("atoms"."arm" is null)),
	CONSTRAINT "atoms_trial_of_task" CHECK("atoms"."trial_id" is null or "atoms"."task_type_id" is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `atoms_team` ON `atoms` (`team_id`,`task_type_id`);--> statement-breakpoint
CREATE TABLE `boards` (
	`team_id` text NOT NULL,
	`window` text NOT NULL,
	`digest` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`team_id`, `window`),
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "boards_window" CHECK("boards"."window" in ('30', '90', '365', 'all')),
	CONSTRAINT "boards_digest_length" CHECK(length("boards"."digest") = 64),
	CONSTRAINT "boards_body" CHECK(json_valid("boards"."body"))
) STRICT;
--> statement-breakpoint
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
	`atom_id` integer,
	`published_revision` integer,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`atom_id`) REFERENCES `atoms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "burdens_id" CHECK(length("burdens"."id") = 36),
	CONSTRAINT "burdens_kind" CHECK("burdens"."kind" in ('mandatory_training', 'proof_of_use', 'usage_reporting', 'comparing_drafts', 'filing_twice', 'work_nobody_needed')),
	CONSTRAINT "burdens_minutes" CHECK("burdens"."minutes" > 0 and "burdens"."minutes" <= 2400),
	CONSTRAINT "burdens_day" CHECK("burdens"."day" is date("burdens"."day")),
	CONSTRAINT "burdens_received_on" CHECK("burdens"."received_on" is date("burdens"."received_on")),
	CONSTRAINT "burdens_seconds_to_log" CHECK("burdens"."seconds_to_log" is null or "burdens"."seconds_to_log" between 1 and 600),
	CONSTRAINT "burdens_revision" CHECK("burdens"."revision" >= 1),
	CONSTRAINT "burdens_published" CHECK(("burdens"."atom_id" is null) = ("burdens"."published_revision" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `burdens_contributor` ON `burdens` (`contributor_id`,`day`);--> statement-breakpoint
CREATE INDEX `burdens_pending` ON `burdens` (`team_id`,`kind`) WHERE "burdens"."atom_id" is null;--> statement-breakpoint
CREATE INDEX `burdens_amended` ON `burdens` (`atom_id`) WHERE "burdens"."revision" > "burdens"."published_revision";--> statement-breakpoint
CREATE TABLE `contributors` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`token_hash` text,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contributors_id" CHECK(length("contributors"."id") = 36),
	CONSTRAINT "contributors_token_hash_length" CHECK("contributors"."token_hash" is null or length("contributors"."token_hash") = 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `contributors_token_hash` ON `contributors` (`token_hash`);--> statement-breakpoint
CREATE INDEX `contributors_team` ON `contributors` (`team_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`task_type_id` text NOT NULL,
	`account_id` text NOT NULL,
	`ruling` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`evidence` text NOT NULL,
	`decided_on` text NOT NULL,
	`review_on` text,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decisions_id" CHECK(length("decisions"."id") = 36),
	CONSTRAINT "decisions_ruling" CHECK("decisions"."ruling" in ('use', 'use_with_checks', 'do_not_use', 'drop_the_task', 'stop_logging')),
	CONSTRAINT "decisions_reason_length" CHECK(length("decisions"."reason") between 0 and 500),
	CONSTRAINT "decisions_evidence" CHECK(json_valid("decisions"."evidence")),
	CONSTRAINT "decisions_decided_on" CHECK("decisions"."decided_on" is date("decisions"."decided_on")),
	CONSTRAINT "decisions_review_on" CHECK("decisions"."review_on" is null or ("decisions"."review_on" is date("decisions"."review_on") and "decisions"."review_on" > "decisions"."decided_on"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `decisions_team_task_type` ON `decisions` (`team_id`,`task_type_id`);--> statement-breakpoint
CREATE TABLE `deletions` (
	`id` text PRIMARY KEY NOT NULL,
	`contributor_id` text NOT NULL,
	`atom_id` integer,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`atom_id`) REFERENCES `atoms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deletions_id" CHECK(length("deletions"."id") = 36)
) STRICT;
--> statement-breakpoint
CREATE INDEX `deletions_published` ON `deletions` (`atom_id`);--> statement-breakpoint
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
	CONSTRAINT "entries_rework_reasons" CHECK(json_valid("entries"."rework_reasons") and json_type("entries"."rework_reasons") = 'array' and json_array_length("entries"."rework_reasons") <= 9 and length("entries"."rework_reasons") <= 256),
	CONSTRAINT "entries_size" CHECK("entries"."size" between 1 and 5),
	CONSTRAINT "entries_expected" CHECK("entries"."expected_minutes" is null or ("entries"."expected_minutes" > 0 and "entries"."expected_minutes" <= 2400)),
	CONSTRAINT "entries_expected_with_ai" CHECK("entries"."expected_minutes_with_ai" is null or ("entries"."expected_minutes_with_ai" > 0 and "entries"."expected_minutes_with_ai" <= 2400)),
	CONSTRAINT "entries_by_hand" CHECK("entries"."by_hand_minutes" is null or ("entries"."by_hand_minutes" > 0 and "entries"."by_hand_minutes" <= 2400)),
	CONSTRAINT "entries_more_asked" CHECK("entries"."more_asked" is null or "entries"."more_asked" in (0, 1)),
	CONSTRAINT "entries_also_by_hand" CHECK("entries"."also_by_hand" is null or "entries"."also_by_hand" in (0, 1)),
	CONSTRAINT "entries_time_became" CHECK("entries"."time_became" is null or "entries"."time_became" in ('residents', 'other_papers', 'thinking', 'home_on_time', 'new_demands')),
	CONSTRAINT "entries_why_without" CHECK("entries"."why_without_ai" is null or "entries"."why_without_ai" in ('confidential', 'faster_by_hand', 'face_to_face', 'no_fitting_tool', 'chose_not')),
	CONSTRAINT "entries_seconds_to_log" CHECK("entries"."seconds_to_log" is null or "entries"."seconds_to_log" between 1 and 600),
	CONSTRAINT "entries_revision" CHECK("entries"."revision" >= 1),
	CONSTRAINT "entries_published" CHECK(("entries"."atom_id" is null) = ("entries"."published_revision" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `entries_trial_start` ON `entries` (`trial_start_id`);--> statement-breakpoint
CREATE INDEX `entries_contributor` ON `entries` (`contributor_id`,`day`);--> statement-breakpoint
CREATE INDEX `entries_pending` ON `entries` (`team_id`,`task_type_id`,`arm`) WHERE "entries"."atom_id" is null;--> statement-breakpoint
CREATE INDEX `entries_amended` ON `entries` (`atom_id`) WHERE "entries"."revision" > "entries"."published_revision";--> statement-breakpoint
CREATE TABLE `moments` (
	`atom_id` integer NOT NULL,
	`contributor_id` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`atom_id`, `contributor_id`),
	FOREIGN KEY (`atom_id`) REFERENCES `atoms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "moments_body" CHECK(json_valid("moments"."body"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `office` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`floor` integer DEFAULT 5 NOT NULL,
	`synthetic` integer DEFAULT false NOT NULL,
	`published_at` text,
	CONSTRAINT "office_one_row" CHECK("office"."id" = 1),
	CONSTRAINT "office_name_length" CHECK(length("office"."name") between 0 and 80),
	CONSTRAINT "office_floor_least" CHECK("office"."floor" between 5 and 100),
	CONSTRAINT "office_synthetic_flag" CHECK("office"."synthetic" in (0, 1))
) STRICT;
--> statement-breakpoint
CREATE TABLE `one_time_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`team_id` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "one_time_links_token_hash_length" CHECK(length("one_time_links"."token_hash") = 64),
	CONSTRAINT "one_time_links_role" CHECK("one_time_links"."role" in ('administrator', 'lead')),
	CONSTRAINT "one_time_links_team" CHECK(("one_time_links"."role" = 'lead') = ("one_time_links"."team_id" is not null))
) STRICT;
--> statement-breakpoint
CREATE TABLE `restings` (
	`team_id` text NOT NULL,
	`task_type_id` text NOT NULL,
	`rested_on` text,
	`reopened_on` text,
	`tool_changed_on` text,
	`resting` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`team_id`, `task_type_id`),
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "restings_rested_on" CHECK("restings"."rested_on" is null or "restings"."rested_on" is date("restings"."rested_on")),
	CONSTRAINT "restings_reopened_on" CHECK("restings"."reopened_on" is null or "restings"."reopened_on" is date("restings"."reopened_on")),
	CONSTRAINT "restings_tool_changed_on" CHECK("restings"."tool_changed_on" is null or "restings"."tool_changed_on" is date("restings"."tool_changed_on")),
	CONSTRAINT "restings_resting_flag" CHECK("restings"."resting" in (0, 1))
) STRICT;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sessions_id" CHECK(length("sessions"."id") = 36),
	CONSTRAINT "sessions_token_hash_length" CHECK(length("sessions"."token_hash") = 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_hash` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE TABLE `task_type_names` (
	`task_type_id` text NOT NULL,
	`language` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`task_type_id`, `language`),
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "task_type_names_language" CHECK("task_type_names"."language" in ('zh-Hans', 'zh-Hant', 'en')),
	CONSTRAINT "task_type_names_length" CHECK(length("task_type_names"."name") between 1 and 60)
) STRICT;
--> statement-breakpoint
CREATE TABLE `task_types` (
	`id` text PRIMARY KEY NOT NULL,
	`pack` text,
	`key` text,
	`position` integer NOT NULL,
	`archived` integer DEFAULT false NOT NULL,
	CONSTRAINT "task_types_id" CHECK(length("task_types"."id") = 36),
	CONSTRAINT "task_types_position_least" CHECK("task_types"."position" >= 0),
	CONSTRAINT "task_types_archived_flag" CHECK("task_types"."archived" in (0, 1)),
	CONSTRAINT "task_types_pack_with_key" CHECK(("task_types"."pack" is null) = ("task_types"."key" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `task_types_pack_key` ON `task_types` (`pack`,`key`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	`join_code` text,
	FOREIGN KEY (`parent_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "teams_id" CHECK(length("teams"."id") = 36),
	CONSTRAINT "teams_name_length" CHECK(length("teams"."name") between 1 and 80),
	CONSTRAINT "teams_not_own_parent" CHECK("teams"."parent_id" is null or "teams"."parent_id" <> "teams"."id"),
	CONSTRAINT "teams_join_code_length" CHECK("teams"."join_code" is null or length("teams"."join_code") between 16 and 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `teams_name` ON `teams` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `teams_join_code` ON `teams` (`join_code`);--> statement-breakpoint
CREATE INDEX `teams_parent` ON `teams` (`parent_id`);--> statement-breakpoint
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
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `trial_starts_position_once` ON `trial_starts` (`trial_id`,`position`);--> statement-breakpoint
CREATE INDEX `trial_starts_contributor` ON `trial_starts` (`contributor_id`);--> statement-breakpoint
CREATE TABLE `trials` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`task_type_id` text NOT NULL,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`imported` integer DEFAULT false NOT NULL,
	`following` text,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "trials_following" CHECK("trials"."following" is null or json_valid("trials"."following")),
	CONSTRAINT "trials_id" CHECK(length("trials"."id") = 36),
	CONSTRAINT "trials_opens_on" CHECK("trials"."opens_on" is date("trials"."opens_on")),
	CONSTRAINT "trials_closes_on" CHECK("trials"."closes_on" is date("trials"."closes_on")),
	CONSTRAINT "trials_eight_weeks" CHECK("trials"."imported" = 1 or julianday("trials"."closes_on") - julianday("trials"."opens_on") between 0 and 56),
	CONSTRAINT "trials_imported_flag" CHECK("trials"."imported" in (0, 1))
) STRICT;
--> statement-breakpoint
CREATE INDEX `trials_team_task_type` ON `trials` (`team_id`,`task_type_id`);