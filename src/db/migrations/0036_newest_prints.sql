DROP INDEX `offer_prints_print`;--> statement-breakpoint
CREATE INDEX `offer_prints_print` ON `offer_prints` (`print`,`offer_id`);