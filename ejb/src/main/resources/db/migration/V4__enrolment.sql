-- Who takes part in which wave. live is true or null, never false: the unique constraint takes any number of nulls, and so
-- holds one live enrolment per person and wave on every database, also when two requests come at once.
create sequence enrolment_seq start with 50 increment by 50;
create table enrolment (
    id bigint primary key,
    version bigint not null,
    wave_id bigint not null,
    person_id bigint not null,
    side varchar(40) not null,
    topics varchar(600) not null,
    languages varchar(60) not null,
    attendance varchar(40) not null,
    half_days varchar(100) not null,
    capacity integer not null,
    consented_at timestamp(6) with time zone not null,
    submitted_by varchar(255) not null,
    state varchar(40) not null,
    live boolean,
    withdrawn_at timestamp(6) with time zone,
    withdrawal_reason varchar(500),
    constraint enrolment_once_live unique (wave_id, person_id, live)
);
create index enrolment_by_wave on enrolment (wave_id, id);
create index enrolment_by_person on enrolment (person_id);
