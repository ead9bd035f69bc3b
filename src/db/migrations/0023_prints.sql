CREATE TABLE `offer_prints` (
	`offer_id` integer NOT NULL,
	`print` text NOT NULL,
	PRIMARY KEY(`offer_id`, `print`)
);
--> statement-breakpoint
CREATE INDEX `offer_prints_print` ON `offer_prints` (`print`);