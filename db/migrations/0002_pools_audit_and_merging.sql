CREATE TABLE `audit` (
	`id` integer PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`account_id` text,
	`action` text NOT NULL,
	`team_id` text,
	`task_type_id` text,
	`details` text DEFAULT '{}' NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "audit_day" CHECK("audit"."day" is date("audit"."day")),
	CONSTRAINT "audit_action_length" CHECK(length("audit"."action") between 1 and 40),
	CONSTRAINT "audit_details" CHECK(json_valid("audit"."details") and json_type("audit"."details") = 'object' and length("audit"."details") <= 2000)
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_team` ON `audit` (`team_id`);--> statement-breakpoint
CREATE TABLE `pool_atoms` (
	`atom_id` integer PRIMARY KEY NOT NULL,
	`pool_id` integer NOT NULL,
	FOREIGN KEY (`atom_id`) REFERENCES `atoms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pool_id`) REFERENCES `pools`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `pool_atoms_pool` ON `pool_atoms` (`pool_id`);--> statement-breakpoint
CREATE TABLE `pool_parts` (
	`part_id` integer PRIMARY KEY NOT NULL,
	`pool_id` integer NOT NULL,
	FOREIGN KEY (`part_id`) REFERENCES `pools`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pool_id`) REFERENCES `pools`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pool_parts_not_itself" CHECK("pool_parts"."part_id" <> "pool_parts"."pool_id")
) STRICT;
--> statement-breakpoint
CREATE INDEX `pool_parts_pool` ON `pool_parts` (`pool_id`);--> statement-breakpoint
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
	CONSTRAINT "pools_burden" CHECK("pools"."burden" is null or "pools"."burden" in ('mandatory_training', 'proof_of_use', 'usage_reporting', 'comparing_drafts', 'filing_twice', 'work_nobody_needed')),
	CONSTRAINT "pools_trial_flag" CHECK("pools"."trial" in (0, 1)),
	CONSTRAINT "pools_task_or_burden" CHECK(("pools"."task_type_id" is null) = ("pools"."burden" is not null) and ("pools"."task_type_id" is null) = ("pools"."arm" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `pools_team` ON `pools` (`team_id`);--> statement-breakpoint
ALTER TABLE `task_type_names` ADD `caution` text DEFAULT '' NOT NULL CONSTRAINT "task_type_names_caution_length" CHECK(length("task_type_names"."caution") between 0 and 120);--> statement-breakpoint
ALTER TABLE `task_types` ADD `merged_into` text REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action CONSTRAINT "task_types_not_into_itself" CHECK("task_types"."merged_into" is null or "task_types"."merged_into" <> "task_types"."id");--> statement-breakpoint
ALTER TABLE `teams` ADD `closed_on` text CONSTRAINT "teams_closed_on" CHECK("teams"."closed_on" is null or "teams"."closed_on" is date("teams"."closed_on"));
