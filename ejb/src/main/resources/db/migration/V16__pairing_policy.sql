-- What a programme decides on pairing otherwise than its template; a programme without a row decides nothing.
create table pairingpolicy (
    programmeid bigint primary key,
    version bigint not null,
    decided text not null,
    decidedby varchar(100) not null,
    decidedat timestamp(6) with time zone not null
);

-- Whom HR keeps apart, in either role. One that is lifted stays to be read; a couple is in force once.
create sequence pairingexclusion_seq start with 50 increment by 50;
create table pairingexclusion (
    id bigint primary key,
    version bigint not null,
    lowerid bigint not null,
    higherid bigint not null,
    inforce varchar(40),
    subsidiary varchar(40) not null,
    reason varchar(500) not null,
    state varchar(40) not null,
    recordedby varchar(100) not null,
    recordedat timestamp(6) with time zone not null,
    liftedby varchar(100),
    liftedat timestamp(6) with time zone,
    constraint pairingexclusion_in_force_once unique (inforce)
);
create index pairingexclusion_by_subsidiary on pairingexclusion (subsidiary, id);

-- The rules that a pairing obeyed, with the value of each and where it came from.
alter table pairing add column rules text;
