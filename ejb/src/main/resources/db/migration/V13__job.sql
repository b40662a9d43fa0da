-- Long work of every kind. runningfor holds kind and subject until the job has ended: the unique constraint lets one run at a time.
create table job (
    id bigint primary key,
    version bigint not null,
    kind varchar(40) not null,
    subject varchar(100) not null,
    subsidiary varchar(40) not null,
    runningfor varchar(150),
    node varchar(60) not null,
    startedby varchar(100) not null,
    restartof bigint,
    state varchar(40) not null,
    phase varchar(40),
    done bigint not null,
    total bigint,
    estimated boolean not null,
    fromdone bigint not null,
    fromat timestamp(6) with time zone not null,
    nextdone bigint not null,
    nextat timestamp(6) with time zone not null,
    cancelrequested boolean not null,
    queuedat timestamp(6) with time zone not null,
    startedat timestamp(6) with time zone,
    touchedat timestamp(6) with time zone not null,
    endedat timestamp(6) with time zone,
    problem varchar(60),
    problemdetail varchar(1000),
    constraint job_runs_alone unique (runningfor)
);

-- Synchronisations were jobs before there were others: what jobs have in common moves, under the same ids.
insert into job (id, version, kind, subject, subsidiary, runningfor, node, startedby, state, phase, done, estimated, fromdone, fromat,
        nextdone, nextat, cancelrequested, queuedat, startedat, touchedat, endedat, problem, problemdetail)
    select id, version, 'synchronisation', 'subsidiary/' || subsidiary, subsidiary,
        case when runningfor is null then null else 'synchronisation/subsidiary/' || runningfor end, node, startedby, state, phase,
        entriesread, false, 0, queuedat, 0, queuedat, false, queuedat, startedat, touchedat, endedat, problem, problemdetail
    from synchronisation;

alter table synchronisation drop constraint synchronisation_runs_alone;
alter table synchronisation drop column runningfor;
alter table synchronisation drop column node;
alter table synchronisation drop column startedby;
alter table synchronisation drop column state;
alter table synchronisation drop column phase;
alter table synchronisation drop column queuedat;
alter table synchronisation drop column startedat;
alter table synchronisation drop column touchedat;
alter table synchronisation drop column endedat;
alter table synchronisation drop column problem;
alter table synchronisation drop column problemdetail;
alter table synchronisation add column departuresof bigint;
alter table synchronisation add constraint synchronisation_job foreign key (id) references job (id);

create index job_by_subject on job (kind, subject, id);
create index job_by_subsidiary on job (subsidiary, id);
create index job_by_state on job (state, endedat);

-- Who has left as a synchronisation that stopped before it saw it, until somebody confirms it or a later run knows better.
create table departure (
    synchronisationid bigint not null,
    personid bigint not null,
    primary key (synchronisationid, personid),
    constraint departure_synchronisation foreign key (synchronisationid) references synchronisation (id),
    constraint departure_person foreign key (personid) references person (id)
);
