-- Tandems are never deleted, only ended, nor are pairings; members are written with their tandem, and tandems with their pairing, in one
-- transaction: what the keys guarded cannot happen. Checking them cost as much as writing the rows, of which a pairing makes thousands.
alter table tandemmember drop constraint tandemmember_tandem;
alter table tandem drop constraint tandem_pairing;
