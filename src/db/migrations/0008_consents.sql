ALTER TABLE `addresses` ADD `topic` text;--> statement-breakpoint
ALTER TABLE `consents` ADD `language` text;--> statement-breakpoint
ALTER TABLE `consents` ADD `text_hash` text;--> statement-breakpoint
ALTER TABLE `profiles` ADD `ended_how` text;