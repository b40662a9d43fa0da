-- Runs of the matcher, and the one row a wave whose lock is the right to seat its people.
create table pairingturn (
    waveid bigint primary key
);

create sequence pairing_seq start with 50 increment by 50;
create table pairing (
    id bigint primary key,
    version bigint not null,
    waveid bigint not null,
    subsidiary varchar(40) not null,
    state varchar(40) not null,
    tandems integer not null,
    seated integer not null,
    points bigint not null,
    bound bigint not null,
    proven boolean not null,
    digest varchar(64) not null,
    leftout text not null,
    obstacles text not null,
    ranby varchar(100) not null,
    ranat timestamp(6) with time zone not null
);
create index pairing_by_wave on pairing (waveid);

-- Tandems with their people; what explains a proposal is read with it, never searched.
create sequence tandem_seq start with 50 increment by 50;
create table tandem (
    id bigint primary key,
    version bigint not null,
    pairingid bigint,
    waveid bigint not null,
    programmeid bigint not null,
    subsidiary varchar(40) not null,
    formation varchar(40) not null,
    state varchar(40) not null,
    statereason varchar(500),
    points integer not null,
    explanation text not null,
    answerby timestamp(6) with time zone not null,
    changedat timestamp(6) with time zone not null,
    changes integer not null,
    goals text,
    rhythm varchar(500),
    charteredat timestamp(6) with time zone,
    constraint tandem_pairing foreign key (pairingid) references pairing (id)
);
create index tandem_by_wave on tandem (waveid, id);
create index tandem_by_deadline on tandem (state, answerby);

create sequence tandemmember_seq start with 50 increment by 50;
create table tandemmember (
    id bigint primary key,
    tandemid bigint not null,
    personid bigint not null,
    enrolmentid bigint not null,
    side varchar(40) not null,
    place integer not null,
    decision varchar(40),
    declinereason varchar(40),
    declinecomment varchar(1000),
    respondedat timestamp(6) with time zone,
    signedat timestamp(6) with time zone,
    constraint tandemmember_tandem foreign key (tandemid) references tandem (id),
    constraint tandemmember_once unique (tandemid, personid)
);
create index tandemmember_by_person on tandemmember (personid);
create index tandemmember_by_enrolment on tandemmember (enrolmentid);
