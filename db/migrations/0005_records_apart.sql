DROP TABLE `records`;--> statement-breakpoint
DROP TABLE `record_people`;--> statement-breakpoint
DROP TABLE `record_files`;--> statement-breakpoint
CREATE TABLE `record_files` (
	`id` integer PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL,
	`brought_on` text NOT NULL,
	`account_id` text,
	`complete` integer DEFAULT false NOT NULL,
	`made` text,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "record_files_name_length" CHECK(length("record_files"."name") between 0 and 200),
	CONSTRAINT "record_files_source" CHECK("record_files"."source" in ('browser', 'api', 'command')),
	CONSTRAINT "record_files_brought_on" CHECK("record_files"."brought_on" is date("record_files"."brought_on")),
	CONSTRAINT "record_files_complete_flag" CHECK("record_files"."complete" in (0, 1)),
	CONSTRAINT "record_files_made" CHECK("record_files"."made" is null or json_valid("record_files"."made"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `record_people` (
	`id` integer PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`name_hash` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "record_people_name_hash" CHECK(length("record_people"."name_hash") = 36)
) STRICT;
--> statement-breakpoint
CREATE TABLE `records` (
	`id` text NOT NULL,
	`file_id` integer NOT NULL,
	`superseded_by` integer,
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
	PRIMARY KEY(`id`, `file_id`),
	FOREIGN KEY (`file_id`) REFERENCES `record_files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by`) REFERENCES `record_files`(`id`) ON UPDATE no action ON DELETE no action,
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
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `api_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`name` text NOT NULL,
	`scope` text NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` text NOT NULL,
	`made_on` text NOT NULL,
	`revoked_on` text,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "api_tokens_id" CHECK(length("api_tokens"."id") = 36),
	CONSTRAINT "api_tokens_name_length" CHECK(length("api_tokens"."name") between 1 and 60),
	CONSTRAINT "api_tokens_scope" CHECK("api_tokens"."scope" in ('bring_records', 'read_evidence')),
	CONSTRAINT "api_tokens_token_hash_length" CHECK(length("api_tokens"."token_hash") = 64),
	CONSTRAINT "api_tokens_made_on" CHECK("api_tokens"."made_on" is date("api_tokens"."made_on")),
	CONSTRAINT "api_tokens_revoked_on" CHECK("api_tokens"."revoked_on" is null or "api_tokens"."revoked_on" is date("api_tokens"."revoked_on"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `api_tokens_token_hash` ON `api_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `api_tokens_team` ON `api_tokens` (`team_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `record_people_name` ON `record_people` (`team_id`,`name_hash`);--> statement-breakpoint
CREATE INDEX `records_file` ON `records` (`file_id`);--> statement-breakpoint
CREATE INDEX `records_person` ON `records` (`person_id`);--> statement-breakpoint
CREATE INDEX `records_superseded` ON `records` (`superseded_by`) WHERE "records"."superseded_by" is not null;--> statement-breakpoint
CREATE INDEX `record_files_team` ON `record_files` (`team_id`);--> statement-breakpoint
INSERT INTO `record_files` (`team_id`, `name`, `source`, `brought_on`, `account_id`, `complete`, `made`) SELECT `team_id`, '', 'command', max(`received_on`), null, 1, null FROM `entries` WHERE substr(`contributor_id`, 15, 1) = '8' GROUP BY `team_id`;--> statement-breakpoint
INSERT INTO `record_people` (`team_id`, `name_hash`) SELECT `team_id`, `id` FROM `contributors` WHERE substr(`id`, 15, 1) = '8';--> statement-breakpoint
INSERT INTO `records` (`id`, `file_id`, `superseded_by`, `person_id`, `task_type_id`, `day`, `arm`, `coin`, `outcome`, `minutes`, `rework_minutes`, `rework_reasons`, `size`, `expected_minutes`, `expected_minutes_with_ai`, `by_hand_minutes`) SELECT e.`id`, f.`id`, null, p.`id`, e.`task_type_id`, e.`day`, e.`arm`, coalesce(t.`imported`, 0), e.`outcome`, e.`minutes`, e.`rework_minutes`, e.`rework_reasons`, e.`size`, e.`expected_minutes`, e.`expected_minutes_with_ai`, e.`by_hand_minutes` FROM `entries` e JOIN `record_files` f ON f.`team_id` = e.`team_id` JOIN `record_people` p ON p.`team_id` = e.`team_id` AND p.`name_hash` = e.`contributor_id` LEFT JOIN `trials` t ON t.`id` = e.`trial_id` WHERE substr(e.`contributor_id`, 15, 1) = '8';--> statement-breakpoint
DELETE FROM `entries` WHERE substr(`contributor_id`, 15, 1) = '8';--> statement-breakpoint
DELETE FROM `contributors` WHERE substr(`id`, 15, 1) = '8';--> statement-breakpoint
DELETE FROM `trials` WHERE `imported` = 1;
