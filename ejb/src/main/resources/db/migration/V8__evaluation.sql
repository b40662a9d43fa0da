-- What attendees answered about sessions. A score is a scale of 1 to 5, or 0 and 1 for no and yes; batch tells with which release of the
-- wave's figures an evaluation came into them.
create sequence evaluation_seq start with 50 increment by 50;
create table evaluation (
    id bigint primary key,
    sessionid bigint not null,
    waveid bigint not null,
    personid bigint not null,
    side varchar(40) not null,
    submittedat timestamp(6) with time zone not null,
    batch integer,
    constraint evaluation_once unique (sessionid, personid),
    constraint evaluation_of foreign key (sessionid) references tandemsession (id)
);
create index evaluation_by_wave on evaluation (waveid, batch);

create table evaluationanswer (
    evaluationid bigint not null,
    place integer not null,
    question varchar(40) not null,
    score integer,
    yes boolean,
    words varchar(2000),
    constraint evaluationanswer_key primary key (evaluationid, place),
    constraint evaluationanswer_once unique (evaluationid, question),
    constraint evaluationanswer_of foreign key (evaluationid) references evaluation (id)
);

create sequence barometerresponse_seq start with 50 increment by 50;
create table barometerresponse (
    id bigint primary key,
    programmeid bigint not null,
    moment varchar(40) not null,
    personid bigint not null,
    submittedat timestamp(6) with time zone not null,
    batch integer,
    constraint barometerresponse_once unique (programmeid, moment, personid),
    constraint barometerresponse_of foreign key (programmeid) references programme (id)
);

create table barometeranswer (
    responseid bigint not null,
    place integer not null,
    question varchar(40) not null,
    score integer,
    yes boolean,
    words varchar(2000),
    constraint barometeranswer_key primary key (responseid, place),
    constraint barometeranswer_once unique (responseid, question),
    constraint barometeranswer_of foreign key (responseid) references barometerresponse (id)
);

-- How far figures have been released: one row a wave, or a barometer at one moment.
create table figurerelease (
    subject varchar(60) primary key,
    batch integer not null,
    mentorsshown boolean not null,
    menteesshown boolean not null,
    releasedat timestamp(6) with time zone
);
