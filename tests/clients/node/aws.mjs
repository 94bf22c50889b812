// The AWS SDK for JavaScript v3, as it is: a canary by its own clients and waiters.
import assert from "node:assert/strict";
import { CloudWatchClient, DescribeAlarmsCommand } from "@aws-sdk/client-cloudwatch";
import {
  CodeDeployClient, CreateDeploymentCommand, GetDeploymentCommand, waitUntilDeploymentSuccessful,
} from "@aws-sdk/client-codedeploy";
import {
  DescribeServicesCommand, DescribeTaskDefinitionCommand, ECSClient,
  RegisterTaskDefinitionCommand, paginateListTasks, waitUntilServicesStable,
} from "@aws-sdk/client-ecs";
import {
  DescribeLoadBalancersCommand, DescribeTargetGroupsCommand, ElasticLoadBalancingV2Client,
  paginateDescribeTargetGroups, waitUntilLoadBalancerAvailable, waitUntilTargetInService,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";

const ecs = new ECSClient({}), deploy = new CodeDeployClient({});
const elb = new ElasticLoadBalancingV2Client({});
const where = { cluster: "bash-dog", services: ["bash-dog"] };

const wrong = await ecs.send(new DescribeServicesCommand({ ...where, cluster: "no-such" })).catch((e) => e);
assert.equal(wrong.name, "ClusterNotFoundException");
assert.equal((await new STSClient({}).send(new GetCallerIdentityCommand({}))).Account, "123456789012");
const { MetricAlarms } = await new CloudWatchClient({}).send(new DescribeAlarmsCommand({}));
assert.ok(MetricAlarms.some((alarm) => alarm.AlarmName === "bash-dog-5xx-green"));
const secret = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: "bash-dog/app" }));
assert.ok(JSON.parse(secret.SecretString).DB_PASSWORD);

const { services: [service] } = await ecs.send(new DescribeServicesCommand(where));
const { taskDefinition: now } = await ecs.send(
  new DescribeTaskDefinitionCommand({ taskDefinition: service.taskDefinition }));
const { taskDefinition: next } = await ecs.send(new RegisterTaskDefinitionCommand({
  family: now.family, taskRoleArn: now.taskRoleArn, executionRoleArn: now.executionRoleArn,
  networkMode: now.networkMode, containerDefinitions: now.containerDefinitions, volumes: now.volumes,
  requiresCompatibilities: now.requiresCompatibilities, cpu: now.cpu, memory: now.memory }));
assert.equal(next.revision, now.revision + 1);
const [balancer] = service.loadBalancers;
const content = JSON.stringify({ version: 0.0, Resources: [{ TargetService: {
  Type: "AWS::ECS::Service", Properties: { TaskDefinition: next.taskDefinitionArn, LoadBalancerInfo: {
    ContainerName: balancer.containerName, ContainerPort: balancer.containerPort } } } }] });
const { deploymentId } = await deploy.send(new CreateDeploymentCommand({
  applicationName: "bash-dog", deploymentGroupName: "bash-dog",
  revision: { revisionType: "AppSpecContent", appSpecContent: { content } } }));
const begun = Date.now();
const waited = await waitUntilDeploymentSuccessful(
  { client: deploy, maxWaitTime: 3 * 3600, minDelay: 15, maxDelay: 15 }, { deploymentId });
assert.equal(waited.state, "SUCCESS");
const minutes = (Date.now() - begun) / 60000;
assert.ok(minutes > 65 && minutes < 75, `${minutes} minutes`);
const { deploymentInfo } = await deploy.send(new GetDeploymentCommand({ deploymentId }));
assert.ok(deploymentInfo.completeTime instanceof Date);
assert.ok(Math.abs(deploymentInfo.completeTime - Date.now()) < 60000, "its clock is the world's");

const patient = { maxWaitTime: 3600, minDelay: 15, maxDelay: 15 };
// A service under CODE_DEPLOY has no deployments of its own: this waiter never sees it stable, nor does it on AWS.
await assert.rejects(waitUntilServicesStable({ client: ecs, ...patient, maxWaitTime: 600 }, where), /TIMEOUT/);
const { LoadBalancers: [alb] } = await elb.send(new DescribeLoadBalancersCommand({}));
assert.equal((await waitUntilLoadBalancerAvailable(
  { client: elb, ...patient }, { LoadBalancerArns: [alb.LoadBalancerArn] })).state, "SUCCESS");
const { TargetGroups } = await elb.send(new DescribeTargetGroupsCommand({ Names: ["bash-dog-green"] }));
assert.equal((await waitUntilTargetInService(
  { client: elb, ...patient }, { TargetGroupArn: TargetGroups[0].TargetGroupArn })).state, "SUCCESS");
let pages = 0;
for await (const page of paginateDescribeTargetGroups({ client: elb, pageSize: 1 }, {}))
  pages += page.TargetGroups.length;
assert.equal(pages, 2);
let tasks = 0;
for await (const page of paginateListTasks({ client: ecs, pageSize: 1 }, { cluster: "bash-dog" }))
  tasks += page.taskArns.length;
assert.equal(tasks, 2);
console.log("deployed", deploymentId);
