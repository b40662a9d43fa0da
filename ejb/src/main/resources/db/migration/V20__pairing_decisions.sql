-- What a programme manager decides on who meets whom in a wave. One that is withdrawn stays to be read. mentees are ids as JSON.
create sequence pairingdecision_seq start with 50 increment by 50;
create table pairingdecision (
    id bigint primary key,
    version bigint not null,
    waveid bigint not null,
    subsidiary varchar(40) not null,
    kind varchar(40) not null,
    mentorid bigint not null,
    mentees varchar(200) not null,
    reason varchar(500),
    state varchar(40) not null,
    decidedby varchar(100) not null,
    decidedat timestamp(6) with time zone not null,
    withdrawnby varchar(100),
    withdrawnat timestamp(6) with time zone
);
create index pairingdecision_by_wave on pairingdecision (waveid, id);

-- Jobs that pair a wave again around what stands. A job without a row pairs those who have no tandem.
create table repairing (
    jobid bigint primary key,
    constraint repairing_job foreign key (jobid) references job (id)
);

-- What became of the pins of a wave in a pairing, and of the proposals that it found standing; both as JSON.
alter table pairing add column pins text;
alter table pairing add column changes text;
