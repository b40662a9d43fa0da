-- How far each mentor's preparation has come: one record per person.
create table mentor (
    person_id bigint primary key,
    version bigint not null,
    subsidiary varchar(40) not null,
    state varchar(40) not null,
    valid_from date,
    valid_until date,
    suspension_reason varchar(500),
    changed_at timestamp(6) with time zone not null
);
create index mentor_by_expiry on mentor (state, valid_until);

-- The subsidiaries whose managers keep the record: the mentor's own and those whose waves the mentor has enrolled for.
create table mentor_scope (
    person_id bigint not null,
    subsidiary varchar(40) not null,
    constraint mentor_scope_once primary key (subsidiary, person_id),
    constraint mentor_scope_mentor foreign key (person_id) references mentor (person_id)
);
create index mentor_scope_by_mentor on mentor_scope (person_id);

create table mentor_attendance (
    person_id bigint not null,
    module varchar(40) not null,
    attended_on date not null,
    recorded_by varchar(255) not null,
    constraint mentor_attendance_once primary key (person_id, module),
    constraint mentor_attendance_mentor foreign key (person_id) references mentor (person_id)
);

create table mentor_rehearsal (
    person_id bigint not null,
    held_on date not null,
    passed boolean not null,
    recorded_by varchar(255) not null,
    constraint mentor_rehearsal_mentor foreign key (person_id) references mentor (person_id)
);
create index mentor_rehearsal_by_mentor on mentor_rehearsal (person_id);
