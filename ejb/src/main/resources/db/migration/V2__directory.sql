-- People as their subsidiaries' directories show them.
create sequence person_seq start with 50 increment by 50;
create table person (
    id bigint primary key,
    version bigint not null,
    subsidiary varchar(40) not null,
    sourcekey varchar(100) not null,
    reference varchar(64) not null,
    fingerprint varchar(64) not null,
    login varchar(100) not null,
    loginkey varchar(100) not null,
    displayname varchar(200) not null,
    givenname varchar(100),
    familyname varchar(100) not null,
    mail varchar(254),
    unit varchar(200),
    directorate varchar(200),
    site varchar(200),
    languages varchar(100) not null,
    grade varchar(60),
    careerband varchar(60) not null,
    bandrank integer not null,
    comex boolean not null,
    managerreference varchar(64),
    managerid bigint,
    searchtext varchar(2500) not null,
    state varchar(40) not null,
    departedat timestamp(6) with time zone,
    constraint person_once_in_a_subsidiary unique (subsidiary, sourcekey),
    constraint person_manager foreign key (managerid) references person (id)
);
create index person_by_login on person (loginkey);
create index person_by_reference on person (reference);
create index person_by_manager on person (managerid);

-- One row a synchronisation. running_for holds the subsidiary until it has ended: the unique constraint lets one run at a time.
create sequence synchronisation_seq start with 50 increment by 50;
create table synchronisation (
    id bigint primary key,
    version bigint not null,
    subsidiary varchar(40) not null,
    runningfor varchar(40),
    node varchar(60) not null,
    startedby varchar(100) not null,
    departuresconfirmed boolean not null,
    complete boolean not null,
    state varchar(40) not null,
    phase varchar(40),
    entriesread integer not null,
    joined integer not null,
    changed integer not null,
    departed integer not null,
    skipped integer not null,
    queuedat timestamp(6) with time zone not null,
    startedat timestamp(6) with time zone,
    touchedat timestamp(6) with time zone not null,
    endedat timestamp(6) with time zone,
    problem varchar(60),
    problemdetail varchar(1000),
    constraint synchronisation_runs_alone unique (runningfor)
);
create index synchronisation_by_subsidiary on synchronisation (subsidiary, id);

-- From where a directory can be followed. Opaque: whoever wrote the mark reads it.
create table directory_mark (
    subsidiary varchar(40) primary key,
    mark varchar(4000) not null,
    fingerprint varchar(64) not null,
    sweptat timestamp(6) with time zone not null
);

-- Who writes people: the synchronisation that holds the lock on the row.
create table directory_turn (
    name varchar(40) primary key
);
insert into directory_turn (name) values ('people');
