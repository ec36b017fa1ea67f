/**
 * Names of technologies as their makers write them. Only names that are no everyday words in any of the eight languages:
 * `Go`, `Swift`, `Excel`, `Access` or `Spring` in lower case may mean something else.
 */
export const TECHNOLOGY_NAMES: readonly string[] = `
.NET|ABAP|ADO.NET|AngularJS|Ansible|Apache Kafka|AppleScript|ArchiCAD|Arduino|ArcGIS|ASP.NET|AutoCAD|AWS|Azure DevOps|BigQuery|Bitbucket|
C++|C#|CentOS|CircleCI|CI/CD|CloudFormation|CodeIgniter|CorelDRAW|CouchDB|CSS|CSS3|Debian|Django|Docker|Docker Compose|Drupal|DynamoDB|
ElasticSearch=Elasticsearch|Ember.js|ESLint|ETL|Express.js|FastAPI|Figma|Firebase|FreeBSD|GCP|GitHub|GitHub Actions|GitLab|Google Analytics|Grafana|GraphQL|gRPC|
Hadoop|HBase|Heroku|HTML|HTML5|HubSpot|Ibatis=iBATIS|IntelliJ|iOS|JavaScript|JavaServer Faces|JBoss|Jenkins|Jira|Joomla|jQuery|JSON|JUnit|
Jupyter|Keras|Kibana|Kotlin|Kubernetes|Laravel|LabVIEW|LinkedIn|Linux|LogStash=Logstash|macOS|Magento|MariaDB|MATLAB|Matplotlib|MongoDB|MS Office|
MySQL|Neo4j|Next.js|NestJS|Nginx=NGINX|Node.js|NoSQL|NumPy|Nuxt.js|OAuth|Objective-C|OpenCV|OpenGL|OpenShift|OpenStack|OSGi|PayPal|Perl|Photoshop|PHP|
PL/SQL|PostgreSQL|Power BI|PowerPoint|PowerShell|PyCharm|pySpark=PySpark|Pytest=pytest|Python|PyTorch|QuickBooks|RabbitMQ|React Native|React.js|Redis|
Revit|SAP HANA|Salesforce|scikit-learn|SciPy|Selenium WebDriver|SharePoint|Shopify|Simulink|SketchUp|SolidWorks|SonarQube|Splunk|Spring Boot|SPSS|SQL|
SQLAlchemy|SQLite|Spring MVC|SQL Server|TensorFlow|Terraform|TestNG|TypeScript|TYPO3|Ubuntu|UML|VBA|Visual Studio|VMware|Vue.js|Vuex|WebLogic|WebSphere|WebSocket|
WordPress|Xcode|XHTML|XML|YAML|YouTube|ZooKeeper
`
  .replace(/\n/g, '')
  .split('|')
  .map((name) => name.trim());

/** What is often written and is nobody's spelling; lower case -> right name. */
export const TECHNOLOGY_MISSPELLINGS: Readonly<Record<string, string>> = {
  postgres: 'PostgreSQL', postgre: 'PostgreSQL', 'postgre sql': 'PostgreSQL', postgress: 'PostgreSQL', postgressql: 'PostgreSQL', 'java script': 'JavaScript',
  javasript: 'JavaScript', javascrip: 'JavaScript', 'type script': 'TypeScript', typscript: 'TypeScript', phyton: 'Python', pyhton: 'Python', pyton: 'Python', kubernets: 'Kubernetes',
  kubernates: 'Kubernetes', kubernetis: 'Kubernetes', kubernete: 'Kubernetes', excell: 'Excel', powerpiont: 'PowerPoint', 'power point': 'PowerPoint',
  linkdin: 'LinkedIn', 'linked in': 'LinkedIn', 'git hub': 'GitHub', 'git lab': 'GitLab', 'auto cad': 'AutoCAD', 'my sql': 'MySQL', 'mongo db': 'MongoDB', 'node js': 'Node.js',
  nodejs: 'Node.js', 'react js': 'React', reactjs: 'React', vuejs: 'Vue.js', 'vue js': 'Vue.js', nextjs: 'Next.js', 'next js': 'Next.js', expressjs: 'Express',
  'angular js': 'AngularJS', 'dot net': '.NET', dotnet: '.NET', 'c sharp': 'C#', 'word press': 'WordPress', wordpres: 'WordPress', photoshp: 'Photoshop', 'photo shop': 'Photoshop',
  'sales force': 'Salesforce', 'quick books': 'QuickBooks', 'power shell': 'PowerShell', powerbi: 'Power BI', 'share point': 'SharePoint', 'you tube': 'YouTube', 'mac os': 'macOS',
  'elastic search': 'Elasticsearch', 'tensor flow': 'TensorFlow', 'py torch': 'PyTorch', 'rabbit mq': 'RabbitMQ', 'j query': 'jQuery', 'graph ql': 'GraphQL', 'no sql': 'NoSQL',
  terrafom: 'Terraform', dokcer: 'Docker', jenkis: 'Jenkins', ilustrator: 'Illustrator', 'in design': 'InDesign', 'solid works': 'SOLIDWORKS', 'mat lab': 'MATLAB',
}; // prettier-ignore
