-- What the gates have answered, and on what grounds.
create sequence gate_decision_seq start with 50 increment by 50;
create table gate_decision (
    id bigint primary key,
    wave_id bigint not null,
    subsidiary varchar(40) not null,
    outcome varchar(10) not null,
    reasons text not null,
    decided_at timestamp(6) with time zone not null,
    decided_by varchar(200) not null
);
create index gate_decision_by_wave on gate_decision (wave_id, id);
