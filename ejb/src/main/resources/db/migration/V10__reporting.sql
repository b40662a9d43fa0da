-- Who did what, when, to what, from which state to which: written with the change, never changed.
create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
    id bigint primary key,
    occurred_at timestamp(6) with time zone not null,
    actor varchar(200) not null,
    kind varchar(40) not null,
    subject varchar(120) not null,
    subsidiary varchar(40),
    from_state varchar(40),
    to_state varchar(40) not null
);
create index audit_entry_by_subject on audit_entry (kind, subject, id);
create index audit_entry_by_subsidiary on audit_entry (subsidiary, id);

-- The figures of a wave as they were published when it entered a review: never recomputed.
create sequence wave_report_seq start with 50 increment by 50;
create table wave_report (
    id bigint primary key,
    wave_id bigint not null,
    edition integer not null,
    published_at timestamp(6) with time zone not null,
    figures text not null,
    constraint wave_report_edition unique (wave_id, edition)
);
