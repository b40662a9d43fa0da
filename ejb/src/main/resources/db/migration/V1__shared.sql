-- Answers already given to a POST, by its Idempotency-Key, kept in the transaction of its effect.
create table idempotent_request (
    key_digest varchar(64) primary key,
    request_digest varchar(64) not null,
    status integer not null,
    location varchar(400),
    etag varchar(80),
    body text,
    answered_at timestamp(6) with time zone not null
);
create index idempotent_request_by_age on idempotent_request (answered_at);
