-- Sessions of tandems, with the notes of the mentor, the attendance, and the slots in which they did not take place.
create sequence tandemsession_seq start with 50 increment by 50;
create table tandemsession (
    id bigint primary key,
    version bigint not null,
    tandemid bigint not null,
    waveid bigint not null,
    programmeid bigint not null,
    subsidiary varchar(40) not null,
    turn integer not null,
    minutes integer not null,
    state varchar(40) not null,
    agenda varchar(4000),
    startsat timestamp(6) with time zone,
    place varchar(200),
    heldat timestamp(6) with time zone,
    evaluationclosesat timestamp(6) with time zone,
    changedat timestamp(6) with time zone not null,
    constraint tandemsession_tandem foreign key (tandemid) references tandem (id),
    constraint tandemsession_once unique (tandemid, turn)
);
create index tandemsession_by_wave on tandemsession (waveid, id);
create index tandemsession_by_window on tandemsession (state, evaluationclosesat);

create table sessionobjective (
    sessionid bigint not null,
    place integer not null,
    objective varchar(300) not null,
    constraint sessionobjective_key primary key (sessionid, place),
    constraint sessionobjective_of foreign key (sessionid) references tandemsession (id)
);

create table sessionmaterial (
    sessionid bigint not null,
    place integer not null,
    address varchar(1000) not null,
    constraint sessionmaterial_key primary key (sessionid, place),
    constraint sessionmaterial_of foreign key (sessionid) references tandemsession (id)
);

create table sessionattendance (
    sessionid bigint not null,
    place integer not null,
    personid bigint not null,
    present boolean not null,
    constraint sessionattendance_key primary key (sessionid, place),
    constraint sessionattendance_once unique (sessionid, personid),
    constraint sessionattendance_of foreign key (sessionid) references tandemsession (id)
);

create table sessionpastslot (
    sessionid bigint not null,
    turn integer not null,
    startsat timestamp(6) with time zone not null,
    place varchar(200) not null,
    outcome varchar(40) not null,
    reason varchar(40),
    comment varchar(500),
    endedat timestamp(6) with time zone not null,
    constraint sessionpastslot_key primary key (sessionid, turn),
    constraint sessionpastslot_of foreign key (sessionid) references tandemsession (id)
);

-- One row a person whose lock is the right to book them, and what they are booked for.
create table persondiary (
    personid bigint primary key
);
create sequence booking_seq start with 50 increment by 50;
create table booking (
    id bigint primary key,
    sessionid bigint not null,
    personid bigint not null,
    startsat timestamp(6) with time zone not null,
    endsat timestamp(6) with time zone not null,
    constraint booking_once unique (sessionid, personid),
    constraint booking_of foreign key (sessionid) references tandemsession (id)
);
create index booking_by_person on booking (personid, startsat);

create table cancellationstreak (
    tandemid bigint primary key,
    cancellations integer not null
);

create sequence alert_seq start with 50 increment by 50;
create table alert (
    id bigint primary key,
    version bigint not null,
    kind varchar(40) not null,
    state varchar(40) not null,
    subsidiary varchar(40) not null,
    waveid bigint not null,
    tandemid bigint not null,
    sessionid bigint,
    raisedat timestamp(6) with time zone not null,
    acknowledgedby varchar(200),
    acknowledgedat timestamp(6) with time zone,
    constraint alert_session foreign key (sessionid) references tandemsession (id)
);
create index alert_by_subsidiary on alert (subsidiary, id);
