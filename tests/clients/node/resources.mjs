// The AWS SDK for JavaScript v3, as it is: what a delivery stands on is made, waited for, read page by page, and removed.
import assert from "node:assert/strict";
import {
  CloudWatchLogsClient, CreateLogGroupCommand, CreateLogStreamCommand, DeleteLogGroupCommand, PutLogEventsCommand,
  paginateFilterLogEvents,
} from "@aws-sdk/client-cloudwatch-logs";
import {
  AuthorizeSecurityGroupIngressCommand, CreateSecurityGroupCommand, CreateSubnetCommand, CreateVpcCommand,
  DeleteSecurityGroupCommand, DeleteSubnetCommand, DeleteVpcCommand, DescribeSecurityGroupsCommand, EC2Client,
  paginateDescribeSubnets, waitUntilSubnetAvailable, waitUntilVpcAvailable,
} from "@aws-sdk/client-ec2";
import {
  AttachRolePolicyCommand, CreateRoleCommand, DeleteRoleCommand, DetachRolePolicyCommand, GetRoleCommand, IAMClient,
  paginateListRoles, waitUntilRoleExists,
} from "@aws-sdk/client-iam";
import {
  CreateFunctionCommand, DeleteFunctionCommand, GetFunctionCommand, LambdaClient, UpdateFunctionConfigurationCommand,
  waitUntilFunctionActiveV2, waitUntilFunctionUpdatedV2,
} from "@aws-sdk/client-lambda";
import {
  CreateBucketCommand, DeleteBucketCommand, DeleteObjectCommand, GetObjectCommand, ListObjectVersionsCommand,
  PutBucketVersioningCommand, PutObjectCommand, S3Client, paginateListObjectsV2, waitUntilBucketExists,
  waitUntilObjectExists,
} from "@aws-sdk/client-s3";

const refused = async (sent, name) => {
  const error = await sent.catch((caught) => caught);
  assert.equal(error.name, name, `${error.name}: ${error.message}`);
};
const patient = { maxWaitTime: 600, minDelay: 1, maxDelay: 15 };

async function networks() {
  const ec2 = new EC2Client({});
  await refused(ec2.send(new DeleteVpcCommand({ VpcId: "vpc-00000000000000000" })), "InvalidVpcID.NotFound");
  const { Vpc: { VpcId } } = await ec2.send(new CreateVpcCommand({ CidrBlock: "10.99.0.0/16" }));
  assert.equal((await waitUntilVpcAvailable({ client: ec2, ...patient }, { VpcIds: [VpcId] })).state, "SUCCESS");
  const subnets = [];
  for (const [index, AvailabilityZone] of ["us-east-2a", "us-east-2b"].entries())
    subnets.push((await ec2.send(new CreateSubnetCommand(
      { VpcId, AvailabilityZone, CidrBlock: `10.99.${index}.0/24` }))).Subnet.SubnetId);
  assert.equal((await waitUntilSubnetAvailable({ client: ec2, ...patient }, { SubnetIds: subnets })).state, "SUCCESS");
  const found = [];
  for await (const page of paginateDescribeSubnets(
    { client: ec2, pageSize: 5 }, { Filters: [{ Name: "vpc-id", Values: [VpcId] }] }))
    found.push(...page.Subnets.map((one) => one.SubnetId));
  assert.deepEqual(found.sort(), subnets.sort());
  const { GroupId } = await ec2.send(new CreateSecurityGroupCommand({ VpcId, GroupName: "own", Description: "own" }));
  await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions: [
    { IpProtocol: "tcp", FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: "192.0.2.0/24" }] }] }));
  const { SecurityGroups: [group] } = await ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: [GroupId] }));
  assert.equal(group.IpPermissions[0].IpRanges[0].CidrIp, "192.0.2.0/24");
  await refused(ec2.send(new DeleteVpcCommand({ VpcId })), "DependencyViolation");
  await ec2.send(new DeleteSecurityGroupCommand({ GroupId }));
  for (const SubnetId of subnets) await ec2.send(new DeleteSubnetCommand({ SubnetId }));
  await ec2.send(new DeleteVpcCommand({ VpcId }));
}

async function roles() {
  const iam = new IAMClient({}), RoleName = "own-hook";
  await refused(iam.send(new GetRoleCommand({ RoleName })), "NoSuchEntityException");
  const trust = { Version: "2012-10-17", Statement: [
    { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }] };
  const { Role } = await iam.send(new CreateRoleCommand(
    { RoleName, AssumeRolePolicyDocument: JSON.stringify(trust) }));
  assert.equal((await waitUntilRoleExists({ client: iam, ...patient }, { RoleName })).state, "SUCCESS");
  const told = (await iam.send(new GetRoleCommand({ RoleName }))).Role;
  assert.deepEqual(JSON.parse(decodeURIComponent(told.AssumeRolePolicyDocument)), trust);
  const names = [];
  for await (const page of paginateListRoles({ client: iam, pageSize: 2 }, {}))
    names.push(...page.Roles.map((one) => one.RoleName));
  assert.ok(names.includes(RoleName) && names.length > 2, names.join());
  const PolicyArn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
  await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
  await refused(iam.send(new DeleteRoleCommand({ RoleName })), "DeleteConflictException");
  await functions(Role.Arn);
  await iam.send(new DetachRolePolicyCommand({ RoleName, PolicyArn }));
  await iam.send(new DeleteRoleCommand({ RoleName }));
}

async function functions(Role) {
  const lambda = new LambdaClient({}), FunctionName = "own-smoke";
  await refused(lambda.send(new GetFunctionCommand({ FunctionName })), "ResourceNotFoundException");
  const ZipFile = Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18)]);
  await lambda.send(new CreateFunctionCommand(
    { FunctionName, Role, Runtime: "nodejs20.x", Handler: "index.handler", Code: { ZipFile } }));
  assert.equal((await waitUntilFunctionActiveV2({ client: lambda, ...patient }, { FunctionName })).state, "SUCCESS");
  await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Timeout: 42 }));
  assert.equal((await waitUntilFunctionUpdatedV2({ client: lambda, ...patient }, { FunctionName })).state, "SUCCESS");
  assert.equal((await lambda.send(new GetFunctionCommand({ FunctionName }))).Configuration.Timeout, 42);
  await lambda.send(new DeleteFunctionCommand({ FunctionName }));
}

async function buckets() {
  // Without this a bucket is a name before the host: own-artifacts.127.0.0.1.
  const s3 = new S3Client({ forcePathStyle: true }), Bucket = "own-artifacts";
  await refused(s3.send(new GetObjectCommand({ Bucket, Key: "a" })), "NoSuchBucket");
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: "us-east-2" } }));
  assert.equal((await waitUntilBucketExists({ client: s3, ...patient }, { Bucket })).state, "SUCCESS");
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
  for (const Key of ["a/1", "a/2", "a/3", "b"])
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: `of ${Key}`, ContentType: "text/plain" }));
  assert.equal((await waitUntilObjectExists({ client: s3, ...patient }, { Bucket, Key: "b" })).state, "SUCCESS");
  const read = await s3.send(new GetObjectCommand({ Bucket, Key: "a/2" }));
  assert.equal(await read.Body.transformToString(), "of a/2");
  assert.equal(read.ContentType, "text/plain");
  const keys = [];
  for await (const page of paginateListObjectsV2({ client: s3, pageSize: 2 }, { Bucket, Prefix: "a/" }))
    keys.push(...page.Contents.map((one) => one.Key));
  assert.deepEqual(keys, ["a/1", "a/2", "a/3"]);
  await refused(s3.send(new DeleteBucketCommand({ Bucket })), "BucketNotEmpty");
  const { Versions } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
  for (const { Key, VersionId } of Versions) await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
  await s3.send(new DeleteBucketCommand({ Bucket }));
}

async function logs() {
  const client = new CloudWatchLogsClient({}), logGroupName = "/own/smoke", logStreamName = "one";
  await refused(client.send(new DeleteLogGroupCommand({ logGroupName })), "ResourceNotFoundException");
  await client.send(new CreateLogGroupCommand({ logGroupName }));
  await client.send(new CreateLogStreamCommand({ logGroupName, logStreamName }));
  const events = [1, 2, 3, 4, 5].map((one) => ({ timestamp: Date.now() + one, message: `line ${one}` }));
  await client.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents: events }));
  const messages = [];
  for await (const page of paginateFilterLogEvents({ client, pageSize: 2 }, { logGroupName }))
    messages.push(...page.events.map((one) => one.message));
  assert.deepEqual(messages, events.map((one) => one.message));
  await client.send(new DeleteLogGroupCommand({ logGroupName }));
}

await networks();
await roles();
await buckets();
await logs();
console.log("made and removed");
