/** All repositories over one store. */
import { Asks } from './asks.js';
import { AttestCodes } from './attest-codes.js';
import { Audiences } from './audience.js';
import { Audit } from './audit.js';
import { Bands } from './bands.js';
import { BroadcastPeople } from './broadcast-people.js';
import { BroadcastReach } from './broadcast-reach.js';
import { Broadcasts } from './broadcasts.js';
import { Bundles } from './bundles.js';
import { Buttons } from './buttons.js';
import { CallBacks } from './call-backs.js';
import { Calls } from './calls.js';
import { Cases } from './cases.js';
import { CheckSlots } from './check-slots.js';
import { Checkins } from './checkins.js';
import { Clocks } from './clocks.js';
import { Consents } from './consents.js';
import { Contacts } from './contacts.js';
import { DeskLists } from './desk-lists.js';
import { Drafts } from './drafts.js';
import { EraseScan } from './erase-scan.js';
import { Erasing } from './erasing.js';
import { Erasures } from './erasures.js';
import { Expired } from './expired.js';
import { ExpiredBroadcasts } from './expired-broadcasts.js';
import { ExpiredHomes } from './expired-homes.js';
import { Fairness } from './fairness.js';
import { FairnessTable } from './fairness-table.js';
import { FiguresOf } from './figures.js';
import { Forms } from './forms.js';
import { HomeLists } from './home-lists.js';
import { HomesOf } from './homes-of.js';
import { Households } from './households.js';
import { Identities } from './identities.js';
import { IdentityFigures } from './identity-figures.js';
import { Inbox } from './inbox.js';
import { Journeys } from './journeys.js';
import { Landlords } from './landlords.js';
import { ListedHomes } from './listed-homes.js';
import { LocalHelp } from './local-help.js';
import { Messages } from './messages.js';
import { Moves } from './moves.js';
import { OfferLists } from './offer-lists.js';
import { OfferPrints } from './offer-prints.js';
import { Offers } from './offers.js';
import type { Store } from './open.js';
import { OpenHomes } from './open-homes.js';
import { OptOuts } from './opt-outs.js';
import { Outbox } from './outbox.js';
import { OutboxLists } from './outbox-lists.js';
import { Partners } from './partners.js';
import { Persons } from './persons.js';
import { Phones } from './phones.js';
import { PhotoPrints } from './photo-prints.js';
import { Planned } from './planned.js';
import { Profiles } from './profiles.js';
import { ProgrammeLists } from './programme-lists.js';
import { Programmes } from './programmes.js';
import { Promises } from './promises.js';
import { Proposals } from './proposals.js';
import { Questions } from './questions.js';
import { QuietModes } from './quiet-modes.js';
import { Ratings } from './ratings.js';
import { Registrations } from './registrations.js';
import { Rents } from './rents.js';
import { ReportCare } from './report-care.js';
import { ReportWays } from './report-ways.js';
import { Reports } from './reports.js';
import { Rounds } from './rounds.js';
import { StaffList } from './staff.js';
import { Stays } from './stays.js';
import { Tallies } from './tallies.js';
import { Threads } from './threads.js';
import { Timers } from './timers.js';
import { Trouble } from './trouble.js';
import { TryCodes } from './try-codes.js';
import { UsualTime } from './usual-time.js';
import { Viewings } from './viewings.js';
import { Wants } from './wants.js';

export type Rows = {
  inbox: Inbox;
  outbox: Outbox;
  outboxLists: OutboxLists;
  timers: Timers;
  buttons: Buttons;
  persons: Persons;
  profiles: Profiles;
  households: Households;
  contacts: Contacts;
  forms: Forms;
  cases: Cases;
  messages: Messages;
  drafts: Drafts;
  audit: Audit;
  bundles: Bundles;
  clocks: Clocks;
  promises: Promises;
  planned: Planned;
  ratings: Ratings;
  staff: StaffList;
  threads: Threads;
  consents: Consents;
  questions: Questions;
  quietModes: QuietModes;
  erasures: Erasures;
  erasing: Erasing;
  scan: EraseScan;
  expired: Expired;
  expiredHomes: ExpiredHomes;
  expiredBroadcasts: ExpiredBroadcasts;
  listedHomes: ListedHomes;
  localHelp: LocalHelp;
  asks: Asks;
  lists: DeskLists;
  trouble: Trouble;
  tryCodes: TryCodes;
  identities: Identities;
  offerPrints: OfferPrints;
  photoPrints: PhotoPrints;
  reports: Reports;
  rents: Rents;
  checkSlots: CheckSlots;
  attestCodes: AttestCodes;
  checkFigures: IdentityFigures;
  landlords: Landlords;
  offers: Offers;
  offerLists: OfferLists;
  optOuts: OptOuts;
  openHomes: OpenHomes;
  proposals: Proposals;
  rounds: Rounds;
  moves: Moves;
  viewings: Viewings;
  stays: Stays;
  checkins: Checkins;
  calls: Calls;
  callBacks: CallBacks;
  phones: Phones;
  fairness: Fairness;
  bands: Bands;
  audiences: Audiences;
  broadcasts: Broadcasts;
  broadcastPeople: BroadcastPeople;
  broadcastReach: BroadcastReach;
  homesOf: HomesOf;
  homeLists: HomeLists;
  figures: FiguresOf;
  fairnessTable: FairnessTable;
  wants: Wants;
  journeys: Journeys;
  tallies: Tallies;
  programmes: Programmes;
  programmeLists: ProgrammeLists;
  registrations: Registrations;
  partners: Partners;
  reportWays: ReportWays;
  usualTime: UsualTime;
  reportCare: ReportCare;
};

export function rowsOf(store: Store): Rows {
  return {
    inbox: new Inbox(store),
    outbox: new Outbox(store),
    outboxLists: new OutboxLists(store),
    timers: new Timers(store),
    buttons: new Buttons(store),
    persons: new Persons(store),
    profiles: new Profiles(store),
    households: new Households(store),
    contacts: new Contacts(store),
    forms: new Forms(store),
    cases: new Cases(store),
    messages: new Messages(store),
    drafts: new Drafts(store),
    audit: new Audit(store),
    bundles: new Bundles(store),
    clocks: new Clocks(store),
    promises: new Promises(store),
    planned: new Planned(store),
    ratings: new Ratings(store),
    staff: new StaffList(store),
    threads: new Threads(store),
    consents: new Consents(store),
    questions: new Questions(store),
    quietModes: new QuietModes(store),
    erasures: new Erasures(store),
    erasing: new Erasing(store),
    scan: new EraseScan(store),
    expired: new Expired(store),
    expiredHomes: new ExpiredHomes(store),
    expiredBroadcasts: new ExpiredBroadcasts(store),
    listedHomes: new ListedHomes(store),
    localHelp: new LocalHelp(store),
    asks: new Asks(store),
    lists: new DeskLists(store),
    trouble: new Trouble(store),
    tryCodes: new TryCodes(store),
    identities: new Identities(store),
    offerPrints: new OfferPrints(store),
    photoPrints: new PhotoPrints(store),
    reports: new Reports(store),
    rents: new Rents(store),
    checkSlots: new CheckSlots(store),
    attestCodes: new AttestCodes(store),
    checkFigures: new IdentityFigures(store),
    landlords: new Landlords(store),
    offers: new Offers(store),
    offerLists: new OfferLists(store),
    optOuts: new OptOuts(store),
    openHomes: new OpenHomes(store),
    proposals: new Proposals(store),
    rounds: new Rounds(store),
    moves: new Moves(store),
    viewings: new Viewings(store),
    stays: new Stays(store),
    checkins: new Checkins(store),
    calls: new Calls(store),
    callBacks: new CallBacks(store),
    phones: new Phones(store),
    fairness: new Fairness(store),
    bands: new Bands(store),
    audiences: new Audiences(store),
    broadcasts: new Broadcasts(store),
    broadcastPeople: new BroadcastPeople(store),
    broadcastReach: new BroadcastReach(store),
    homesOf: new HomesOf(store),
    homeLists: new HomeLists(store),
    figures: new FiguresOf(store),
    fairnessTable: new FairnessTable(store),
    wants: new Wants(store),
    journeys: new Journeys(store),
    tallies: new Tallies(store),
    programmes: new Programmes(store),
    programmeLists: new ProgrammeLists(store),
    registrations: new Registrations(store),
    partners: new Partners(store),
    reportWays: new ReportWays(store),
    usualTime: new UsualTime(store),
    reportCare: new ReportCare(store),
  };
}
