CREATE TABLE `feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`received_in` text NOT NULL,
	`question` text,
	`answer` text,
	`answered_on` text,
	CONSTRAINT "feedback_id" CHECK(length("feedback"."id") = 36),
	CONSTRAINT "feedback_kind" CHECK("feedback"."kind" in ('complaint', 'suggestion')),
	CONSTRAINT "feedback_text_length" CHECK(length("feedback"."text") between 1 and 1000),
	CONSTRAINT "feedback_received_in" CHECK("feedback"."received_in" || '-01' is date("feedback"."received_in" || '-01')),
	CONSTRAINT "feedback_question_length" CHECK("feedback"."question" is null or length("feedback"."question") between 1 and 1000),
	CONSTRAINT "feedback_answer_length" CHECK("feedback"."answer" is null or length("feedback"."answer") between 1 and 1000),
	CONSTRAINT "feedback_answered_on" CHECK("feedback"."answered_on" is null or "feedback"."answered_on" is date("feedback"."answered_on")),
	CONSTRAINT "feedback_answered_whole" CHECK(("feedback"."question" is null) = ("feedback"."answer" is null) and ("feedback"."answer" is null) = ("feedback"."answered_on" is null))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_said_once` ON `feedback` (`received_in`,`kind`,`text`);--> statement-breakpoint
CREATE TABLE `tips` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`task_type_id` text NOT NULL,
	`text` text NOT NULL,
	`approved` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_type_id`) REFERENCES `task_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tips_id" CHECK(length("tips"."id") = 36),
	CONSTRAINT "tips_text_length" CHECK(length("tips"."text") between 1 and 200),
	CONSTRAINT "tips_approved_flag" CHECK("tips"."approved" in (0, 1))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `tips_said_once` ON `tips` (`team_id`,`task_type_id`,`text`);--> statement-breakpoint
ALTER TABLE `teams` ADD `open_guidance` integer DEFAULT false NOT NULL CONSTRAINT "teams_open_guidance_flag" CHECK("teams"."open_guidance" in (0, 1));
