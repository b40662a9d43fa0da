-- The last version of each subsidiary's file that was right: it stays in force while the file is broken, over restarts too.
create table subsidiary_file (
    subsidiary varchar(40) primary key,
    version bigint not null,
    content varchar(1000000) not null,
    fingerprint varchar(64) not null,
    since timestamp(6) with time zone not null
);
