CREATE TABLE `burden_endings` (
	`team_id` text NOT NULL,
	`burden` text NOT NULL,
	`ended_on` text NOT NULL,
	PRIMARY KEY(`team_id`, `burden`),
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "burden_endings_burden" CHECK("burden_endings"."burden" in ('mandatory_training', 'proof_of_use', 'usage_reporting', 'comparing_drafts', 'filing_twice', 'mending_others_text', 'work_nobody_needed')),
	CONSTRAINT "burden_endings_ended_on" CHECK("burden_endings"."ended_on" is date("burden_endings"."ended_on"))
) STRICT;
