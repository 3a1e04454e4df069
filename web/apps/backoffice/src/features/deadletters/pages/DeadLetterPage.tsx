import { ApiError, type DeadLetter, type ServiceName } from "@emporium/api";
import { Loading, ProblemNotice } from "@emporium/app";
import { formatInstant } from "@emporium/i18n";
import { Button, Card, Notice } from "@emporium/ui";
import { RotateCcw } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useParams, useSearchParams } from "react-router";
import { Facts } from "@/parts/Facts";
import { NotFoundPage } from "@/parts/NotFoundPage";
import { Page } from "@/parts/Page";
import { isService } from "@/parts/services";
import { ReplayState } from "../components/ReplayState";
import { eventName, isOpen, useDeadLetter, useReplay } from "../deadLetters";
import styles from "../deadletters.module.css";

/** The id stands behind the path, since it has the dots of a topic in it: a path with dots is a file. */
export default function DeadLetterPage() {
  const { service } = useParams();
  const [parameters] = useSearchParams();
  const id = parameters.get("id") ?? "";
  return isService(service) ? <Shown service={service} id={id} /> : <NotFoundPage />;
}

function Shown({ service, id }: { service: ServiceName; id: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useDeadLetter(service, id);
  if (error instanceof ApiError && error.problem.status === 404) {
    return <NotFoundPage />;
  }
  return (
    <Page
      title={data ? eventName(data.deadLetter) : t`Dead letter`}
      parent={{ label: t`Dead letters`, path: `/dead-letters?service=${service}` }}
      status={data && <ReplayState deadLetter={data.deadLetter} />}
    >
      {error && <ProblemNotice error={error} retry={refetch} />}
      {!data && !error && <Loading className={styles.skeleton} />}
      {data && (
        <>
          <Replay service={service} deadLetter={data.deadLetter} />
          <div className={styles.columns}>
            <Origin service={service} deadLetter={data.deadLetter} />
            <Card title={t`Payload`}>
              <pre className={styles.payload} tabIndex={0} role="region" aria-label={t`Payload`}>
                {indented(data.payload)}
              </pre>
            </Card>
          </div>
        </>
      )}
    </Page>
  );
}

function Replay({ service, deadLetter }: { service: ServiceName; deadLetter: DeadLetter }) {
  const { t } = useLingui();
  const replay = useReplay(service, deadLetter.id);
  return (
    <>
      {replay.isSuccess && <Notice live tone="success" title={t`The event has been handled`} />}
      {replay.isError && <ReplayProblem error={replay.error} />}
      {isOpen(deadLetter) && (
        <div>
          <Button
            variant="primary"
            icon={RotateCcw}
            pending={replay.isPending && t`Replaying`}
            onClick={() => replay.mutate()}
          >
            <Trans>Replay</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

function ReplayProblem({ error }: { error: Error }) {
  const { t } = useLingui();
  if (error instanceof ApiError && error.is("replay-failed")) {
    return (
      <Notice live tone="error" title={t`The replay failed`}>
        <Trans>The service could not handle the event this time either. It is kept.</Trans>
      </Notice>
    );
  }
  return <ProblemNotice error={error} />;
}

function Origin({ service, deadLetter }: { service: ServiceName; deadLetter: DeadLetter }) {
  const { t } = useLingui();
  return (
    <Card title={t`Origin`}>
      <Facts
        facts={[
          [t`Service`, service],
          [t`Event type`, deadLetter.type],
          [t`Event id`, deadLetter.eventId],
          [t`Failure`, <code key="failure">{deadLetter.failure}</code>],
          [t`Since`, formatInstant(deadLetter.deadLetteredAt)],
          [t`Topic`, deadLetter.topic],
          [t`Partition and offset`, `${deadLetter.partition} / ${deadLetter.offset}`],
          [t`Key`, deadLetter.key],
        ]}
      />
    </Card>
  );
}

/** JSON with a line for each member; anything else as it is. */
function indented(payload: string): string {
  try {
    return JSON.stringify(JSON.parse(payload), null, 2);
  } catch {
    return payload;
  }
}
