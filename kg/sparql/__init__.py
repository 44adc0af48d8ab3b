"""SPARQL as a service: requests read, queries run in processes that can be stopped, answers taken apart."""
