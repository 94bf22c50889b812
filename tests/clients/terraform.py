"""Terraform with the AWS provider, as they are: the whole stack of scenarios/projects/bash-dog/terraform is applied to an
empty account, planned again, deployed by CodeDeploy, planned again, and destroyed to nothing.

terraform.py GREENROOM AWS FOLDER: FOLDER is one to work in.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile

from building import active_zone, proven, pushed
from deploying import deployed
from serving import Server

PROJECT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../scenarios/projects/bash-dog")
FOLDER = os.path.join(sys.argv[3], "terraform")
STACK = os.path.join(FOLDER, "terraform")
SKIPPED = 77
CLEAN, CHANGES = 0, 2  # of plan -detailed-exitcode
IMAGES = ("app", "nginx", "db", "log-router")


def laid_out():
    """The project with its stack, as a person has it."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    shutil.copytree(PROJECT, FOLDER)
    with zipfile.ZipFile(os.path.join(STACK, "hook.zip"), "w") as archive:
        archive.write(os.path.join(STACK, "hook/index.py"), "index.py")


def skip(why):
    print("skipped:", why)
    sys.exit(SKIPPED)


def initialised():
    if shutil.which("terraform") is None:
        skip("there is no terraform")
    done = subprocess.run(["terraform", "init", "-input=false", "-no-color"], cwd=STACK, text=True,
                          capture_output=True, check=False)
    if done.returncode:
        skip("terraform init does not find the provider: no registry and no mirror?\n" + done.stderr)


class Terraform:
    def __init__(self, server):
        self.environment = {**server.environment, "TF_IN_AUTOMATION": "1", "TF_INPUT": "0",
                            "TF_CLI_ARGS": "-no-color", "CHECKPOINT_DISABLE": "1"}
        self.environment.pop("AWS_CA_BUNDLE", None)

    def run(self, *words, expected=0):
        done = subprocess.run(["terraform", *words], cwd=STACK, env=self.environment, text=True,
                              capture_output=True, check=False)
        assert done.returncode == expected, (words, done.returncode, done.stdout[-6000:], done.stderr)
        return done.stdout

    def apply(self, *words):
        return self.run("apply", "-auto-approve", *words)

    def output(self, name):
        return json.loads(self.run("output", "-json", name))

    def plan(self, expected):
        """What a plan would change, by address: its actions."""
        self.run("plan", "-detailed-exitcode", "-out=plan", expected=expected)
        shown = json.loads(self.run("show", "-json", "plan"))
        return {one["address"]: one["change"]["actions"] for one in shown.get("resource_changes", [])
                if one["change"]["actions"] not in (["no-op"], ["read"])}


def build(server, terraform):
    """Repositories and certificate first: the service needs images, its listeners a certificate that is proven."""
    terraform.apply("-target=aws_ecr_repository.image", "-target=aws_acm_certificate.www")
    ecr = server.client("ecr")
    for image in IMAGES:
        pushed(ecr, "bash-dog/" + image, "v1")
    proven(server, active_zone(server, "bash-dog.example"), terraform.output("validation"))
    terraform.apply()
    server.control("/clock/advance", "POST", {"by": "10m"})


def deploy(server):
    """By a client that does not sleep, so the clock follows its reads meanwhile."""
    server.control("/clock", "PUT", {"clock": "virtual"})
    deployment = deployed(server.client)
    server.client("codedeploy").get_waiter("deployment_successful").wait(
        deploymentId=deployment, WaiterConfig={"Delay": 0, "MaxAttempts": 400})
    server.control("/clock", "PUT", {"clock": "x60"})


def everything_is_there(server):
    listed = {
        "vpc": len(server.client("ec2").describe_vpcs()["Vpcs"]),
        "nat": len(server.client("ec2").describe_nat_gateways()["NatGateways"]),
        "roles": sum(one["RoleName"].startswith("bash-dog-") for one in server.client("iam").list_roles()["Roles"]),
        "alarms": len(server.client("cloudwatch").describe_alarms(AlarmNamePrefix="bash-dog-")["MetricAlarms"]),
        "pipelines": len(server.client("codepipeline").list_pipelines()["pipelines"]),
        "buckets": len(server.client("s3").list_buckets()["Buckets"]),
        "tasks": len(server.client("ecs").list_tasks(cluster="bash-dog")["taskArns"]),
    }
    assert listed == {"vpc": 1, "nat": 2, "roles": 7, "alarms": 3, "pipelines": 1, "buckets": 2, "tasks": 2}, listed


def the_article_s_stack_is_applied_deployed_and_destroyed():
    # Terraform sleeps in the machine's time; a second of it is a minute there.
    with Server("--world", "empty", "--clock", "x60") as server:
        terraform = Terraform(server)
        build(server, terraform)
        everything_is_there(server)
        print("   applied", flush=True)
        assert terraform.plan(CLEAN) == {}
        print("   planned again: no changes", flush=True)
        deploy(server)
        # Listeners, task sets and revision are CodeDeploy's, and the stack leaves them to it: nothing is to be changed.
        assert terraform.plan(CLEAN) == {}
        print("   deployed, planned again: no changes", flush=True)
        drifts_as_on_aws(terraform)
        terraform.apply("-var=protect=false")
        terraform.run("destroy", "-auto-approve", "-var=protect=false")
        nothing_is_left(server, terraform)


def drifts_as_on_aws(terraform):
    """Who does not ignore what CodeDeploy moves is told of it, and of nothing else: both listeners and the service."""
    file = os.path.join(STACK, "service.tf")
    with open(file, encoding="utf-8") as stack:
        text = stack.read()
    with open(file, "w", encoding="utf-8") as stack:
        stack.write(re.sub(r"\n  lifecycle \{ ignore_changes[^}]*\}", "", text))
    drift = terraform.plan(CHANGES)
    assert drift == {'aws_lb_listener.route["production"]': ["update"], 'aws_lb_listener.route["test"]': ["update"],
                     "aws_ecs_service.main": ["update"]}, drift
    with open(file, "w", encoding="utf-8") as stack:
        stack.write(text)


# What stays behind a deleted resource, here as on AWS: idempotency tokens, what is INACTIVE or deleted and still told for a
# while, the history of deployments, the account's own set of DHCP options; and counters of ours, without which a name that comes again would get the same id.
STAYS = re.compile(
    r"(timeline|flights|next_request)\b|\w+\.(version|made|ordinals|next_\w+)\b|ec2\.(tokens|dhcp_options)|cloudflare\.|"
    r"codedeploy\.(deployments|order)|ecs\.(clusters|services|families|subnets)|secretsmanager\.secrets|"
    r"iam\.roles\.AWSServiceRole")


def nothing_is_left(server, terraform):
    assert terraform.run("state", "list").strip() == ""
    server.control("/clock/advance", "POST", {"by": "3h"})
    left = [one for one in server.control("/world/diff")["changed"] if not STAYS.match(one)]
    assert left == [], "\n".join(one[:200] for one in left)
    assert server.client("ecs").list_clusters()["clusterArns"] == []
    # The revision that was deployed was never Terraform's.
    revisions = server.client("ecs").list_task_definitions()["taskDefinitionArns"]
    assert [one.rsplit("/", 1)[1] for one in revisions] == ["bash-dog:2"], revisions
    assert server.client("secretsmanager").list_secrets(IncludePlannedDeletion=True)["SecretList"] == []


laid_out()
initialised()
for claim in (the_article_s_stack_is_applied_deployed_and_destroyed,):
    claim()
    print("ok", claim.__name__.replace("_s_", "'s_").replace("_", " "), flush=True)
