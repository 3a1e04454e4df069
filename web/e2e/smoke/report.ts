import type { FullConfig, FullResult, Reporter, TestStep } from "@playwright/test/reporter";
import type { TestCase, TestError, TestResult } from "@playwright/test/reporter";

/** One line per step; a step that fails says what was expected and what came. */
export default class Report implements Reporter {
  onBegin(config: FullConfig) {
    console.log(`Buying something at ${config.projects[0]!.use.baseURL}\n`);
  }

  onStepEnd(_test: TestCase, _result: TestResult, step: TestStep) {
    if (step.category !== "test.step") {
      return;
    }
    const seconds = `${(step.duration / 1000).toFixed(2).padStart(6)} s`;
    if (step.error) {
      console.log(`  FAIL ${seconds}  ${step.title}\n`);
    } else {
      const remark = step.attachments.find(({ name }) => name === "remark")?.body;
      console.log(`  ok   ${seconds}  ${step.title.padEnd(30)} ${remark}`);
    }
  }

  onTestEnd(_test: TestCase, result: TestResult) {
    result.errors.forEach(explain);
  }

  /** What kept the journey from beginning. */
  onError(error: TestError) {
    explain(error);
  }

  onEnd(result: FullResult) {
    const well = result.status === "passed" ? "All well" : "Not well";
    console.log(`\n${well} after ${(result.duration / 1000).toFixed(1)} s.`);
  }
}

function explain(error: TestError) {
  const message = (error.message ?? String(error.value)).replace(/\x1b\[[0-9;]*m/g, "");
  console.log(message.replace(/^(?=.)/gm, "    "));
}
