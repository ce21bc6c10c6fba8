public import ArgumentParser
public import Sessions

extension ReportFormat: ExpressibleByArgument {}
