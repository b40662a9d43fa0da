-- People as a synchronisation that is under way has been shown them: they become people in one step at its end.
-- id is the person's: of somebody who joins a new one, of anybody else the one they are known by.
create table person_shown (
    synchronisation bigint not null,
    id bigint not null,
    joins boolean not null,
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
    searchtext varchar(2500) not null,
    constraint person_shown_once primary key (synchronisation, id)
);

-- Managers are found as people are written, no longer in a phase of its own.
update synchronisation set phase = 'WRITING' where phase = 'REPORTING_LINES';
