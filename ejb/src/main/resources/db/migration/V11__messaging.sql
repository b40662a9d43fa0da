-- Events on their way out: written with the change they tell of, deleted once the broker has them.
-- One number at a time: the order of the numbers is the order of the changes of one subject, across all nodes.
create sequence outbox_message_seq start with 1 increment by 1;
create table outbox_message (
    id bigint primary key,
    event_id varchar(36) not null,
    event_type varchar(100) not null,
    subject varchar(120) not null,
    subsidiary varchar(40),
    occurred_at timestamp(6) with time zone not null,
    body text not null,
    constraint outbox_message_event unique (event_id)
);

-- Who relays: the node that holds the lock on the row.
create table outbox_lease (
    name varchar(40) primary key
);
insert into outbox_lease (name) values ('relay');

-- Commands already answered, with their answers.
create table inbox_message (
    message_id varchar(200) primary key,
    digest varchar(64) not null,
    reply text not null,
    answered_at timestamp(6) with time zone not null
);
create index inbox_message_by_age on inbox_message (answered_at);
