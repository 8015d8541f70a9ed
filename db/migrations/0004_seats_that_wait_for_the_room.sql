ALTER TABLE `hats` ADD `redraw` integer DEFAULT false NOT NULL CONSTRAINT "hats_redraw_flag" CHECK("hats"."redraw" in (0, 1));--> statement-breakpoint
ALTER TABLE `contributors` ADD `drawn_hat_id` text REFERENCES `hats`(`id`) ON UPDATE no action ON DELETE no action;--> statement-breakpoint
CREATE INDEX `contributors_drawn_hat` ON `contributors` (`drawn_hat_id`);
