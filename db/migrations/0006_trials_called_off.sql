CREATE TABLE `trial_withheld` (
	`id` text PRIMARY KEY NOT NULL,
	`trial_id` text NOT NULL,
	`contributor_id` text NOT NULL,
	FOREIGN KEY (`trial_id`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "trial_withheld_id" CHECK(length("trial_withheld"."id") = 36)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `trial_withheld_trial` ON `trial_withheld` (`trial_id`);--> statement-breakpoint
CREATE INDEX `trial_withheld_contributor` ON `trial_withheld` (`contributor_id`);--> statement-breakpoint
ALTER TABLE `trials` ADD `cancelled_on` text;