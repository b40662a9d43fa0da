-- What rules have found of proposals, each wording once for all that were proposed together; explanations name them by id.
create sequence finding_seq start with 50 increment by 50;
create table finding (
    id bigint primary key,
    rule varchar(100) not null,
    titlefr text not null,
    titleen text not null,
    textfr text not null,
    texten text not null,
    points integer not null
);
