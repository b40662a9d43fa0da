-- A programme is fixed when it is created; only its state and its two clearance records change.
create sequence programme_seq start with 50 increment by 50;
create table programme (
    id bigint primary key,
    version bigint not null,
    template varchar(40) not null,
    title_fr varchar(200) not null,
    title_en varchar(200) not null,
    state varchar(40) not null,
    sessions integer not null,
    minutes integer not null,
    evaluation_days integer not null,
    minimum_respondents integer not null,
    minimum_response_percent integer not null,
    minimum_satisfaction_tenths integer not null,
    minimum_held_percent integer not null,
    assessment_reference varchar(200),
    assessment_on date,
    assessment_outcome varchar(2000),
    assessment_recorded_by varchar(200),
    assessment_recorded_at timestamp(6) with time zone,
    consultation_reference varchar(200),
    consultation_on date,
    consultation_outcome varchar(2000),
    consultation_recorded_by varchar(200),
    consultation_recorded_at timestamp(6) with time zone
);

create table programme_topic (
    programme_id bigint not null,
    place integer not null,
    code varchar(40) not null,
    fr varchar(200) not null,
    en varchar(200) not null,
    constraint programme_topic_key primary key (programme_id, place),
    constraint programme_topic_code unique (programme_id, code),
    constraint programme_topic_of foreign key (programme_id) references programme (id)
);

create table programme_question (
    programme_id bigint not null,
    place integer not null,
    code varchar(40) not null,
    fr varchar(500) not null,
    en varchar(500) not null,
    kind varchar(40) not null,
    audience varchar(40) not null,
    satisfaction boolean not null,
    constraint programme_question_key primary key (programme_id, place),
    constraint programme_question_code unique (programme_id, code),
    constraint programme_question_of foreign key (programme_id) references programme (id)
);

create table programme_barometer_question (
    programme_id bigint not null,
    place integer not null,
    code varchar(40) not null,
    fr varchar(500) not null,
    en varchar(500) not null,
    kind varchar(40) not null,
    audience varchar(40) not null,
    satisfaction boolean not null,
    constraint programme_barometer_question_key primary key (programme_id, place),
    constraint programme_barometer_question_code unique (programme_id, code),
    constraint programme_barometer_question_of foreign key (programme_id) references programme (id)
);

create sequence wave_seq start with 50 increment by 50;
create table wave (
    id bigint primary key,
    version bigint not null,
    programme_id bigint not null,
    place integer not null,
    subsidiary varchar(40) not null,
    population varchar(40) not null,
    formation varchar(40) not null,
    enrolment_opens_on date not null,
    enrolment_closes_on date not null,
    starts_on date not null,
    ends_on date not null,
    state varchar(40) not null,
    constraint wave_place unique (programme_id, place),
    constraint wave_of_programme foreign key (programme_id) references programme (id)
);
create index wave_by_subsidiary on wave (subsidiary);
