"""What earlier runs found out, kept between runs; nothing in it is ever needed.

``store`` keeps bytes by key, ``origin`` tells what a result was made by, and ``folder`` where it lies.
"""
