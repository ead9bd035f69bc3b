ALTER TABLE `partners` ADD `contact_role` text;--> statement-breakpoint
ALTER TABLE `partners` ADD `shown_key` text;--> statement-breakpoint
ALTER TABLE `programmes` ADD `join_link` text;--> statement-breakpoint
ALTER TABLE `programmes` ADD `asks_name` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `programmes` ADD `ended_at` integer;--> statement-breakpoint
ALTER TABLE `registrations` ADD `offer_until` integer;--> statement-breakpoint
ALTER TABLE `registrations` ADD `asked_at` integer;