-- What a pairing was given and what came of it, compressed and in parts: enough to verify it, and to run it again.
create sequence pairinginput_seq start with 50 increment by 50;
create table pairinginput (
    id bigint primary key,
    pairingid bigint not null,
    part integer not null,
    content bytea not null,
    constraint pairinginput_pairing foreign key (pairingid) references pairing (id),
    constraint pairinginput_once unique (pairingid, part)
);

-- The certificate of the optimum; pairings of before, and triads, have none.
alter table pairing add column inputdigest varchar(64);
alter table pairing add column primalvalue bigint;
alter table pairing add column dualvalue bigint;
alter table pairing add column eligiblepairs bigint;
alter table pairing add column violations bigint;

-- The job that ran it; one has at most one pairing.
alter table pairing add column jobid bigint;
alter table pairing add constraint pairing_job foreign key (jobid) references job (id);
alter table pairing add constraint pairing_once_a_job unique (jobid);
