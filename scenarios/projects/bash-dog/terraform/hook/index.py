"""AfterAllowTestTraffic: green answers on the test listener, or the deployment ends."""
import os
import ssl
import urllib.request

import boto3


def handler(event, _):
    request = urllib.request.Request(os.environ["URL"], headers={"Host": os.environ["HOST"]})
    unnamed = ssl.create_default_context()
    unnamed.check_hostname = False  # the certificate is the public name's, the address the balancer's
    try:
        with urllib.request.urlopen(request, timeout=10, context=unnamed) as answer:
            status = "Succeeded" if answer.status == 200 else "Failed"
    except OSError:
        status = "Failed"
    boto3.client("codedeploy").put_lifecycle_event_hook_execution_status(
        deploymentId=event["DeploymentId"],
        lifecycleEventHookExecutionId=event["LifecycleEventHookExecutionId"], status=status)
