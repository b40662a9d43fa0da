-- Invitations into a community. Of the code that goes with one there is the hash alone; EXPIRED is told by expiresat and never stored.
create sequence invitation_seq start with 50 increment by 50;
create table invitation (
    id bigint primary key,
    version bigint not null,
    subsidiary varchar(40) not null,
    codehash varchar(64) not null,
    mail varchar(254) not null,
    mailkey varchar(254) not null,
    givenname varchar(80),
    familyname varchar(80),
    language varchar(2),
    state varchar(40) not null,
    issuedby varchar(100) not null,
    issuedat timestamp(6) with time zone not null,
    expiresat timestamp(6) with time zone not null,
    closedat timestamp(6) with time zone,
    personid bigint,
    constraint invitation_code unique (codehash),
    constraint invitation_person foreign key (personid) references person (id)
);
create index invitation_by_subsidiary on invitation (subsidiary, id);
create index invitation_by_mail on invitation (subsidiary, mailkey);

-- Who has registered by themselves: one row a person, kept when they leave, so that a return is recognised.
create table registration (
    personid bigint primary key,
    version bigint not null,
    subsidiary varchar(40) not null,
    loginkey varchar(100) not null,
    invitationid bigint not null,
    notice varchar(1000),
    consentedat timestamp(6) with time zone,
    state varchar(40) not null,
    registeredat timestamp(6) with time zone not null,
    changedat timestamp(6) with time zone not null,
    constraint registration_person foreign key (personid) references person (id),
    constraint registration_invitation foreign key (invitationid) references invitation (id),
    constraint registration_once_in_a_community unique (subsidiary, loginkey),
    constraint registration_once_by_invitation unique (invitationid)
);
create index registration_by_login on registration (loginkey);
