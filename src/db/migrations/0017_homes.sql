CREATE TABLE `attest_codes` (
	`hash` text PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `bands` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`band` text NOT NULL,
	`credit_days` integer NOT NULL,
	`reason` text NOT NULL,
	`asked_by` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`granted_by` integer,
	`granted_at` integer,
	`until` text NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `bands_person` ON `bands` (`person_id`);--> statement-breakpoint
CREATE TABLE `calls` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`state` text NOT NULL,
	`not_before` integer NOT NULL,
	`due` integer NOT NULL,
	`claimed_by` integer,
	`tries` integer DEFAULT 0 NOT NULL,
	`outcome` text,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `calls_open` ON `calls` (`due`) WHERE state IN ('open', 'claimed');--> statement-breakpoint
CREATE INDEX `calls_person` ON `calls` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `calls_once` ON `calls` (`kind`,`subject`) WHERE state IN ('open', 'claimed');--> statement-breakpoint
CREATE TABLE `check_slots` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`staff_id` integer NOT NULL,
	`kind` text NOT NULL,
	`place` text,
	`at` integer NOT NULL,
	`minutes` integer NOT NULL,
	`person_id` integer,
	`taken_at` integer,
	`outcome` text,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `check_slots_free` ON `check_slots` (`at`) WHERE person_id IS NULL AND ended_at IS NULL;--> statement-breakpoint
CREATE INDEX `check_slots_person` ON `check_slots` (`person_id`) WHERE person_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `fairness` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`day` text NOT NULL,
	`person_id` integer NOT NULL,
	`offer_id` integer,
	`what` text NOT NULL,
	`why` text,
	`round_id` integer,
	`persons` integer NOT NULL,
	`land` text,
	`language` text NOT NULL,
	`band` text
);
--> statement-breakpoint
CREATE INDEX `fairness_person` ON `fairness` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `fairness_what` ON `fairness` (`what`,`day`);--> statement-breakpoint
CREATE INDEX `fairness_offer` ON `fairness` (`offer_id`) WHERE offer_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `identities` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`level` integer NOT NULL,
	`method` text NOT NULL,
	`document` text,
	`country` text,
	`who_hash` text,
	`staff_id` integer NOT NULL,
	`at` integer NOT NULL,
	`until` text NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE INDEX `identities_person` ON `identities` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `identities_who` ON `identities` (`who_hash`);--> statement-breakpoint
CREATE TABLE `landlords` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`name` text,
	`phone` text,
	`phone_hash` text,
	`channel` text NOT NULL,
	`business` integer DEFAULT false NOT NULL,
	`mandate_version` integer,
	`mandate_at` integer,
	`informed_at` integer,
	`call_when` text,
	`right_seen_at` integer,
	`right_seen_by` integer,
	`banned_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `landlords_phone` ON `landlords` (`phone_hash`) WHERE phone_hash IS NOT NULL;--> statement-breakpoint
CREATE TABLE `moves` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`proposal_id` integer NOT NULL,
	`offer_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`payer` text NOT NULL,
	`state` text NOT NULL,
	`step` text NOT NULL,
	`step_at` integer NOT NULL,
	`waits_until` text,
	`office_yes_at` integer,
	`contract_at` integer,
	`move_in` text,
	`why` text,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `moves_proposal_id_unique` ON `moves` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `moves_person` ON `moves` (`person_id`);--> statement-breakpoint
CREATE INDEX `moves_open` ON `moves` (`step`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `offer_photos` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`offer_id` integer NOT NULL,
	`platform` text NOT NULL,
	`file` text NOT NULL,
	`unique_id` text,
	`dhash` text,
	`sha256` text,
	`at` integer NOT NULL,
	`trouble` text
);
--> statement-breakpoint
CREATE INDEX `offer_photos_offer` ON `offer_photos` (`offer_id`);--> statement-breakpoint
CREATE INDEX `offer_photos_dhash` ON `offer_photos` (`dhash`) WHERE dhash IS NOT NULL;--> statement-breakpoint
CREATE INDEX `offer_photos_sha` ON `offer_photos` (`sha256`) WHERE sha256 IS NOT NULL;--> statement-breakpoint
CREATE TABLE `offers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`landlord_id` integer NOT NULL,
	`state` text NOT NULL,
	`state_at` integer NOT NULL,
	`source` text NOT NULL,
	`reference` text,
	`kind` text,
	`land` text,
	`region` text,
	`postcode` text,
	`town` text,
	`address` text,
	`area_dm2` integer,
	`rooms_tenth` integer,
	`places` integer,
	`min_places` integer DEFAULT 1 NOT NULL,
	`rent_all_cents` integer,
	`rent_cold_cents` integer,
	`costs_cents` integer,
	`heating_cents` integer,
	`furniture_cents` integer,
	`deposit_cents` integer,
	`furnished` integer,
	`free_from` text,
	`term_months` integer,
	`host` text,
	`women_only` integer DEFAULT false NOT NULL,
	`pets` integer,
	`smoking` text,
	`step_free` integer,
	`children` integer,
	`languages` text,
	`viewing` text,
	`registration` integer,
	`words` text,
	`answers` text,
	`verdict` text,
	`flags` text,
	`screened_at` integer,
	`cleared_by` integer,
	`cleared_at` integer,
	`clear_asked_by` integer,
	`asks` integer DEFAULT 1 NOT NULL,
	`waits_days` integer,
	`still_free_at` integer,
	`case_id` integer,
	`card_key` text,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`ended_at` integer,
	`ended_why` text
);
--> statement-breakpoint
CREATE INDEX `offers_landlord` ON `offers` (`landlord_id`);--> statement-breakpoint
CREATE INDEX `offers_state` ON `offers` (`state`,`state_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `offers_reference` ON `offers` (`reference`) WHERE reference IS NOT NULL;--> statement-breakpoint
CREATE INDEX `offers_open` ON `offers` (`land`,`id`) WHERE state = 'cleared';--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`offer_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`round_id` integer NOT NULL,
	`state` text NOT NULL,
	`state_at` integer NOT NULL,
	`rank` integer NOT NULL,
	`fits` text NOT NULL,
	`why` text,
	`message_key` text,
	`delivered_at` integer,
	`due_at` integer,
	`extended_at` integer,
	`reminded_at` integer,
	`held_until` integer,
	`seeker_consent_at` integer,
	`landlord_consent_at` integer,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_pair` ON `proposals` (`offer_id`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_seeker` ON `proposals` (`person_id`) WHERE state IN ('live', 'accepted', 'won', 'confirmed');--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_winner` ON `proposals` (`offer_id`) WHERE state IN ('won', 'confirmed');--> statement-breakpoint
CREATE INDEX `proposals_offer` ON `proposals` (`offer_id`,`state`);--> statement-breakpoint
CREATE INDEX `proposals_ended` ON `proposals` (`ended_at`) WHERE ended_at IS NOT NULL;--> statement-breakpoint
CREATE TABLE `rent_lists` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`begun_at` integer NOT NULL,
	`live_since` integer,
	`rows` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `rent_rows` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`list_id` integer NOT NULL,
	`table_name` text NOT NULL,
	`region` text NOT NULL,
	`row` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rent_rows_region` ON `rent_rows` (`list_id`,`table_name`,`region`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`offer_id` integer NOT NULL,
	`landlord_id` integer NOT NULL,
	`reason` text NOT NULL,
	`words` text,
	`froze` integer NOT NULL,
	`state` text NOT NULL,
	`due` integer NOT NULL,
	`case_id` integer,
	`decided_by` integer,
	`decided_at` integer,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `reports_offer` ON `reports` (`offer_id`);--> statement-breakpoint
CREATE INDEX `reports_open` ON `reports` (`due`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`why` text NOT NULL,
	`seed` text NOT NULL,
	`asked_at` integer NOT NULL,
	`ended_at` integer,
	`seekers` integer DEFAULT 0 NOT NULL,
	`units` integer DEFAULT 0 NOT NULL,
	`edges` integer DEFAULT 0 NOT NULL,
	`pairs` integer DEFAULT 0 NOT NULL,
	`ms` integer DEFAULT 0 NOT NULL,
	`log` text,
	`error` text
);
--> statement-breakpoint
CREATE INDEX `rounds_open` ON `rounds` (`state`) WHERE state IN ('asked', 'solved');--> statement-breakpoint
CREATE TABLE `stays` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`move_id` integer NOT NULL,
	`offer_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`landlord_id` integer NOT NULL,
	`persons` integer NOT NULL,
	`land` text,
	`from_day` text NOT NULL,
	`until_day` text,
	`ended_on` text,
	`ended_why` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stays_move_id_unique` ON `stays` (`move_id`);--> statement-breakpoint
CREATE INDEX `stays_person` ON `stays` (`person_id`);--> statement-breakpoint
CREATE INDEX `stays_until` ON `stays` (`until_day`) WHERE ended_on IS NULL;--> statement-breakpoint
CREATE TABLE `viewings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`proposal_id` integer NOT NULL,
	`state` text NOT NULL,
	`slots` text NOT NULL,
	`at` integer,
	`kind` text NOT NULL,
	`companion_id` integer,
	`companion_wished` integer DEFAULT false NOT NULL,
	`address_sent_at` integer,
	`after` text,
	`landlord_says` text,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `viewings_proposal` ON `viewings` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `viewings_at` ON `viewings` (`at`) WHERE state = 'agreed';--> statement-breakpoint
CREATE TABLE `wants` (
	`region` text NOT NULL,
	`vdate` integer NOT NULL,
	`person_id` integer NOT NULL,
	`persons` integer NOT NULL,
	`rent_max` integer NOT NULL,
	`from_day` integer NOT NULL,
	`until_day` integer NOT NULL,
	`months` integer NOT NULL,
	`flags` integer NOT NULL,
	PRIMARY KEY(`region`, `vdate`, `person_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `wants_person` ON `wants` (`person_id`);