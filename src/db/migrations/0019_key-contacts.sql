ALTER TABLE `moves` ADD `seeker_yes_at` integer;--> statement-breakpoint
ALTER TABLE `moves` ADD `landlord_yes_at` integer;--> statement-breakpoint
ALTER TABLE `proposals` ADD `seeker_contact` text;--> statement-breakpoint
ALTER TABLE `proposals` ADD `landlord_contact` text;--> statement-breakpoint
ALTER TABLE `viewings` ADD `landlord_checked_at` integer;