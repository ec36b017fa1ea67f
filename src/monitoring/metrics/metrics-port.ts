import { type Server, createServer } from 'node:http';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HttpConfig, MonitoringConfig } from '../../config/config.js';
import { Prometheus } from './prometheus.js';

/** Serves /metrics on a port of its own, for a network that only Prometheus reaches. */
@Injectable()
export class MetricsPort implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Metrics');
  private server: Server | undefined;

  constructor(
    private readonly config: MonitoringConfig,
    private readonly http: HttpConfig,
    private readonly prometheus: Prometheus,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { port } = this.config.metrics;
    if (port === 0) return;
    const server = createServer((request, response) => {
      if (request.url !== '/metrics' || request.method !== 'GET') return void response.writeHead(404).end();
      this.prometheus.exposition().then(
        (text) => response.writeHead(200, { 'content-type': this.prometheus.contentType }).end(text),
        (error: unknown) => {
          this.log.warn({ message: 'Metrics could not be read', error });
          response.writeHead(503).end();
        },
      );
    });
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, this.http.host, resolve);
    });
  }

  onApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }
}
