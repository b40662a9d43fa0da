-- Who decides which mentor a mentee gets: the programme, as it always was, or each mentee.
alter table wave add column pairing_mode varchar(40) default 'OPTIMISED' not null;
