-- Whoever joins one subsidiary is looked for in all the others by their key, so the key comes first. Lists of a subsidiary's people are in
-- order of their ids.
alter table person drop constraint person_once_in_a_subsidiary;
alter table person add constraint person_once_in_a_subsidiary unique (sourcekey, subsidiary);
create index person_by_subsidiary on person (subsidiary, id);

-- Who comes from another subsidiary, and not to be overwritten by what was read of them there.
alter table person_shown add column moves boolean default false not null;
